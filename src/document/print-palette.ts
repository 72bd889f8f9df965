import { type Palette, printPalette } from "../charts/palette.ts";
import { accentColours } from "../model/brand/accent-colours.ts";
import type { Report } from "../model/report.ts";

/** The colours of a report's drawings in print, in its own accent. */
export function printPaletteOf({ meta }: Pick<Report, "meta">): Palette {
  const own = accentColours(meta.brand);
  return own ? { ...printPalette, accent: own.light } : printPalette;
}
