import sharp from "sharp";

/**
 * How far a picture may be from the one that is kept. Our renderer gives the same bytes wherever it runs the same
 * instructions; another processor may round the edge of a curve otherwise. So: a pixel has changed when one of its channels
 * is off by more than `channel` of 255, and a picture when more than `pixels` of its pixels have. A hairline that is lost,
 * or a word moved by half a pixel, changes more.
 */
export const TOLERANCE = { channel: 32, pixels: 12 } as const;

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export interface Comparison {
  /** How many pixels have changed; of pictures that differ in size, every pixel of the larger. */
  changed: number;
  same: boolean;
  /** What is kept, what is drawn now, and where they differ, side by side, as PNG. */
  diff(): Promise<Buffer>;
}

/** A picture as it is kept: nothing is lost, and it is a third smaller than the PNG. */
export const toKeep = (png: Uint8Array): Promise<Buffer> =>
  sharp(png).removeAlpha().webp({ lossless: true, effort: 6 }).toBuffer();

export async function compare(kept: Uint8Array, drawn: Uint8Array): Promise<Comparison> {
  const [before, now] = await Promise.all([pixelsOf(kept), pixelsOf(drawn)]);
  const places: number[] = [];
  const sized = before.width === now.width && before.height === now.height;
  if (sized) {
    for (let at = 0; at < now.data.length; at += 3) {
      const off = [0, 1, 2].some(
        (i) => Math.abs((before.data[at + i] ?? 0) - (now.data[at + i] ?? 0)) > TOLERANCE.channel,
      );
      if (off) places.push(at / 3);
    }
  }
  const changed = sized ? places.length : Math.max(before.data.length, now.data.length) / 3;
  return { changed, same: changed <= TOLERANCE.pixels, diff: () => sideBySide(before, now, places) };
}

async function pixelsOf(picture: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function sideBySide(before: Pixels, now: Pixels, places: readonly number[]): Promise<Buffer> {
  const marked = Buffer.from(now.data.map((value) => 255 - (255 - value) / 4));
  for (const place of places) marked.set([255, 0, 90], place * 3);
  const parts = [before, now, { ...now, data: marked }];
  const gap = 16;
  const image = { width: 0, height: 0, channels: 3 as const, background: "#999" };
  const placed = parts.map(({ data, width, height }) => {
    const left = image.width;
    image.width += width + gap;
    image.height = Math.max(image.height, height);
    return { input: data, raw: { width, height, channels: 3 as const }, left, top: 0 };
  });
  image.width -= gap;
  return sharp({ create: image }).composite(placed).png().toBuffer();
}
