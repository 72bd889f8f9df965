import type { ParseBibliography } from "../model/parsed-content.ts";
import { parseBibliography } from "./parse-bibliography.ts";
import { parseCslJson } from "./parse-csl-json.ts";

/** A file of sources in either form: BibTeX, or CSL-JSON where its name ends in `.json`. Never throws. */
export const readBibliography: ParseBibliography = (text, file, taken) =>
  file.endsWith(".json") ? parseCslJson(text, file, taken) : parseBibliography(text, file);
