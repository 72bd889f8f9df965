import { type IRunOptions, TextRun } from "docx";
import { CODE } from "./style-names.ts";

/** How a stretch of text differs from its paragraph. */
export interface Format {
  bold?: boolean;
  italics?: boolean;
  strike?: boolean;
  superScript?: boolean;
  subScript?: boolean;
  code?: boolean;
  small?: boolean;
  marked?: boolean;
  /** BCP 47. */
  lang?: string;
  /** A character style. */
  style?: string;
}

/** Half points: a little smaller than the text around. */
const SMALL = 19;

/** A stretch of letters that read from right to left, with what stands between them. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{Letter}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*/gu;

/**
 * Text as runs. Word sets letters that read from right to left by another font, size and order than others, and only where
 * it is told to.
 */
export function textRuns(text: string, format: Format): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(RTL)) {
    if (index > from) runs.push(new TextRun({ ...optionsOf(format), text: text.slice(from, index) }));
    runs.push(new TextRun({ ...optionsOf(format), rightToLeft: true, text: piece }));
    from = index + piece.length;
  }
  if (from < text.length) runs.push(new TextRun({ ...optionsOf(format), text: text.slice(from) }));
  return runs;
}

export function optionsOf({ code, small, marked, lang, bold, italics, ...plain }: Format): IRunOptions {
  return {
    ...plain,
    ...(bold ? { bold, boldComplexScript: true } : {}),
    ...(italics ? { italics, italicsComplexScript: true } : {}),
    ...(code ? { font: CODE, noProof: true } : {}),
    ...(small ? { size: SMALL, sizeComplexScript: SMALL } : {}),
    ...(marked ? { highlight: "yellow" as const } : {}),
    ...(lang ? { language: { value: lang, eastAsia: lang, bidirectional: lang } } : {}),
  };
}
