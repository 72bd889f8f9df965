import { mark } from "../../charts/mark.ts";
import { printPalette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import { numberText, type Prevalence } from "../../model/prevalence.ts";
import { countText } from "../book/counts.ts";
import type { Data } from "./data.ts";
import type { Files, Picture } from "./files.ts";

/**
 * A count in one line. Its numbers are in English words, which in a report of another language are told apart, so that
 * they are read as English, and run from left to right.
 */
export function countData(prevalence: Prevalence, language: string): Data[] {
  const text = countText(prevalence);
  const number = numberText(prevalence);
  if (number === "") return [text];
  // A number stays on one line.
  const [words, whole] = [text.slice(0, -number.length), number.replaceAll(" ", "\u00a0")];
  return /^en\b/i.test(language) ? [words + whole] : [words, { t: "span", lang: "en", dir: "ltr", c: [whole] }];
}

/** A mark as a picture, `height` pt high; nothing where the source gives only a word. */
export function markPicture(
  prevalence: Prevalence | undefined,
  { files, height, width, dir }: { files: Files; height: number; width?: number; dir: "ltr" | "rtl" },
): Picture | undefined {
  const data = markData(prevalence);
  const svg = data && mark(data, { height, dir, palette: printPalette, ...(width ? { width } : {}) });
  return svg && files.addDrawing(svg);
}
