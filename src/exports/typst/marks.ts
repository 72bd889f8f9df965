import { mark } from "../../charts/mark.ts";
import { printPalette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Files, Picture } from "./files.ts";

/** A mark as a picture, `height` pt high; nothing where the source gives only a word. */
export function markPicture(
  prevalence: Prevalence | undefined,
  { files, height, width, dir }: { files: Files; height: number; width?: number; dir: "ltr" | "rtl" },
): Picture | undefined {
  const data = markData(prevalence);
  const svg = data && mark(data, { height, dir, palette: printPalette, ...(width ? { width } : {}) });
  return svg && files.addDrawing(svg);
}
