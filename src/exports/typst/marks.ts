import { mark } from "../../charts/mark.ts";
import { printPalette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import { numberText, type Prevalence, prevalenceText } from "../../model/prevalence.ts";
import type { Theme } from "../../model/report.ts";
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

/** A count in one line: the number with its words, or the words alone. */
export function countText(prevalence: Prevalence): string {
  return numberText(prevalence) === "" ? `“${prevalence.stated}”` : prevalenceText(prevalence);
}

/** A theme's counts: its own, or those of its sub-findings when it has none. */
export function countsOf(theme: Theme): { prevalence: Prevalence; short: string | undefined }[] {
  if (theme.prevalence) return [{ prevalence: theme.prevalence, short: undefined }];
  return theme.subfindings.map(({ prevalence, short }) => ({ prevalence, short }));
}
