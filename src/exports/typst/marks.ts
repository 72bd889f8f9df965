import { mark } from "../../charts/mark.ts";
import { screenPalette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import { chartWordsFor } from "../../i18n/chart-words.ts";
import { numberIn } from "../../i18n/prevalence-words.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import { countText } from "../book/counts.ts";
import type { Data } from "./data.ts";
import type { Files, Picture } from "./files.ts";

/** A count in one line, whose number stays on one line. */
export function countData(prevalence: Prevalence, language: string): Data[] {
  const text = countText(prevalence, language);
  const number = numberIn(prevalence, chartWordsFor(language));
  return [text.replace(number, number.replaceAll(" ", "\u00a0"))];
}

/** A mark as a picture, `height` pt high; nothing where the source gives only a word. */
export function markPicture(
  prevalence: Prevalence | undefined,
  { files, height, width, dir }: { files: Files; height: number; width?: number; dir: "ltr" | "rtl" },
): Picture | undefined {
  const data = markData(prevalence);
  const svg = data && mark(data, { height, dir, palette: screenPalette, ...(width ? { width } : {}) });
  return svg && files.addDrawing(svg);
}
