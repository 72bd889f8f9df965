import sharp from "sharp";

/**
 * How far what a browser shows may be from the picture that our renderer makes of the same drawing. Browsers, and versions of
 * one, set letters and soften edges each in their own way, so that single pixels say nothing: the mean colour of each block
 * of `size` px is compared, and may be off by `channel` of 255. Twenty-five was the most that was seen; a letter in another
 * font, or a disc that is missing, is off by more than sixty.
 */
export const BLOCKS = { size: 10, channel: 50 } as const;

export const widthOf = async (png: Uint8Array): Promise<number> => (await sharp(png).metadata()).width;

/** The blocks, as `x,y: how far`, that are further apart than they may be. The higher picture is cut at its foot, by 2 px at most. */
export async function blocksApart(shown: Uint8Array, compared: Uint8Array): Promise<string[]> {
  const [one, other] = await Promise.all([sharp(shown).metadata(), sharp(compared).metadata()]);
  if (one.width !== other.width || Math.abs(one.height - other.height) > 2)
    return [`${one.width} × ${one.height} px, not ${other.width} × ${other.height}`];
  const size = { width: one.width, height: Math.min(one.height, other.height) };
  const [columns, rows] = [Math.floor(size.width / BLOCKS.size), Math.floor(size.height / BLOCKS.size)];
  const means = (png: Uint8Array) =>
    sharp(png)
      .extract({ left: 0, top: 0, width: columns * BLOCKS.size, height: rows * BLOCKS.size })
      .removeAlpha()
      .toColourspace("srgb")
      .raw()
      .toBuffer()
      .then((pixels) => meansOf(pixels, columns, rows));
  const [a, b] = await Promise.all([means(shown), means(compared)]);
  const apart: string[] = [];
  for (let block = 0; block < columns * rows; block += 1) {
    const channels = [0, 1, 2].map((channel) =>
      Math.abs((a[block * 3 + channel] ?? 0) - (b[block * 3 + channel] ?? 0)),
    );
    const off = Math.round(Math.max(...channels));
    if (off > BLOCKS.channel) apart.push(`${block % columns},${Math.floor(block / columns)}: ${off}`);
  }
  return apart;
}

/** Mean colour of each block, three numbers for each, row by row. */
function meansOf(pixels: Buffer, columns: number, rows: number): Float64Array {
  const sums = new Float64Array(columns * rows * 3);
  const width = columns * BLOCKS.size;
  for (const [at, value] of pixels.entries()) {
    const [pixel, channel] = [Math.floor(at / 3), at % 3];
    const [column, row] = [Math.floor((pixel % width) / BLOCKS.size), Math.floor(pixel / width / BLOCKS.size)];
    const sum = (row * columns + column) * 3 + channel;
    sums[sum] = (sums[sum] ?? 0) + value / BLOCKS.size ** 2;
  }
  return sums;
}
