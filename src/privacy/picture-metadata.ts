import { jpegParts, pngParts } from "./reading/pictures.ts";

/** Chunks of a PNG that say how its pixels look, and nothing else. */
const PNG_PIXELS = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT acTL fcTL fdAT cICP mDCV cLLI".split(" "),
);

/**
 * The parts of a PNG or JPEG that are neither pixels nor colours: text, camera, place, time, whatever follows the
 * picture. Undefined for other formats.
 */
export function pictureMetadata(bytes: Uint8Array): string[] | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (head.startsWith("\x89PNG")) {
    return pngParts(bytes).flatMap(({ name }) => (PNG_PIXELS.has(name) ? [] : [name]));
  }
  if (!head.startsWith("\xff\xd8\xff")) return undefined;
  return jpegParts(bytes).flatMap(({ name, bytes: part }) => {
    if (name === "pixels") return endsThere(part) ? [] : ["end"];
    const sign = Buffer.from(part.subarray(0, 12)).toString("latin1");
    const isColour =
      name === "table" || /^JF(?:IF|XX)\0/.test(sign) || /^ICC_PROFILE\0/.test(sign) || /^Adobe/.test(sign);
    return isColour ? [] : [name];
  });
}

/** Whether a JPEG’s pixels are the last of it: some cameras put more pictures, or a film, behind them. */
function endsThere(pixels: Uint8Array): boolean {
  for (let at = 0; at + 1 < pixels.length; at += 1) {
    if (pixels[at] === 0xff && pixels[at + 1] === 0xd9) return at + 2 >= pixels.length;
  }
  return true;
}
