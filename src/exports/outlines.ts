import { Resvg } from "@resvg/resvg-js";
import { families, fontFiles } from "../fonts/font-files.ts";

/** What any picture of ours may be set in: our own fonts, never the machine's. */
export const pictureFonts = {
  loadSystemFonts: false,
  fontFiles: Object.values(fontFiles),
  defaultFontFamily: families.sans,
};

/** Scripts whose letters join or change form: Hebrew, Arabic, Syriac and their neighbours, and the Indic ones. */
const COMPLEX = /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A drawing whose letters are shapes, where it has letters that a tagged PDF can't trace back to their characters.
 * Any other drawing comes back as it was, with its text. The words are spoken by the drawing's description.
 */
export function withOutlines(svg: string): string {
  return COMPLEX.test(svg) ? new Resvg(svg, { font: pictureFonts }).toString() : svg;
}
