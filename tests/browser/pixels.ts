import type { Page } from "playwright-core";

/**
 * The share of a picture, 0 to 1, that stands out from its ground: the pixels with a contrast of 3:1 or more to the colour that
 * most of it has (WCAG 1.4.11). The page only decodes the picture.
 */
export function visibleShare(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("There is no canvas to read a picture with.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const linear = (byte: number) => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = (colour: number) =>
        0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
      const sorted = [...counts].sort((a, b) => b[1] - a[1]);
      const ground = luminance(sorted[0]?.[0] ?? 0);
      let seen = 0;
      for (const [colour, count] of sorted) {
        const own = luminance(colour);
        if ((Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3) seen += count;
      }
      return seen / (image.width * image.height);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}
