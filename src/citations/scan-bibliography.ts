import { type BibField, BibReader, type SyntaxFault } from "./bib-reader.ts";

/** One `@type{key, …}`, from its `@` to its closing brace. */
export interface BibEntry {
  type: string;
  key: string;
  keyFrom: number;
  fields: BibField[];
  from: number;
  to: number;
}

/** A bibliography cut into its entries, with every fault of syntax. An entry with a fault is not among the entries. */
export interface BibScan {
  entries: BibEntry[];
  /** Source text of each `@string{…}`, in order. */
  abbreviations: string[];
  faults: SyntaxFault[];
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Cuts BibTeX into entries and says where it breaks the grammar. Parsers of BibTeX stop at the first mistake; this one
 * starts again at the next entry, so that an author sees all of them. Text between entries is comment, as in BibTeX.
 * It is strict where readers differ: braces around entries, no undefined abbreviations.
 */
export function scanBibliography(text: string): BibScan {
  const scan: BibScan = { entries: [], abbreviations: [], faults: [] };
  const known = new Set(MONTHS);
  // `%` at the start of a line comments it out, so an `@` after it opens nothing.
  const opening = /^[ \t]*%.*$|@[ \t]*([A-Za-z]+)\s*([{(])|^[ \t]*@[A-Za-z]+.*$/gm;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const from = text.indexOf("@", match.index);
    if (match[0].trimStart().startsWith("%")) continue;
    const type = match[1]?.toLowerCase();
    const reader = new BibReader(text, opening.lastIndex, nextEntry(text, opening.lastIndex));
    try {
      if (!type) reader.fail(from, "An entry starts here, but no `{` follows its type.", "Write `@article{key, …}`.");
      if (match[2] === "(")
        reader.fail(opening.lastIndex - 1, "An entry opens with `(`.", "Use braces: `@book{key, …}`.");
      if (type === "comment" || type === "preamble") {
        reader.limit = text.length;
        reader.braced(opening.lastIndex - 1);
      } else if (type === "string") {
        known.add(reader.field(known).name.toLowerCase());
        reader.close(from);
        scan.abbreviations.push(text.slice(from, reader.at));
      } else {
        scan.entries.push(readEntry(reader, type ?? "", from, known));
      }
      opening.lastIndex = reader.at;
    } catch (error) {
      scan.faults.push(BibReader.faultOf(error));
      opening.lastIndex = nextEntry(text, opening.lastIndex, /\n[ \t]*@[A-Za-z]/g);
    }
  }
  return scan;
}

/** Where the next line that opens an entry starts. No entry reaches past it. */
function nextEntry(text: string, from: number, opening = /\n[ \t]*@[A-Za-z]+\s*[{(]/g): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? text.length;
}

function readEntry(reader: BibReader, type: string, from: number, known: ReadonlySet<string>): BibEntry {
  const { key, keyFrom } = reader.key();
  const fields: BibField[] = [];
  while (reader.comma(fields.at(-1)?.name)) fields.push(reader.field(known));
  reader.close(from);
  return { type, key, keyFrom, fields, from, to: reader.at };
}
