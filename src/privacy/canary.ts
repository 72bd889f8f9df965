import { deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import type { EntryForms } from "./names/dictionary.ts";
import type { FindNames } from "./names/find-names.ts";
import { readPieces } from "./reading/read-pieces.ts";
import { formsOf } from "./roster/forms.ts";
import type { Entry } from "./roster/roster.ts";

/**
 * A name that nobody has, on line 0 of every roster. Before a site is searched, files with the canary in them are: when
 * it isn’t found in each, the search is dead, and a clean result means nothing.
 */
const [GIVEN, ONE, OTHER] = ["Quillon", "Vantrisse", "Oduya"] as const;
const NAME = `${GIVEN} ${ONE}-${OTHER}`;

const canary: Entry = { line: 0, category: "people", variants: [{ text: NAME, exact: false }], except: [] };

/** A roster’s entries with all their forms, the canary among them. */
export function withCanary(entries: readonly Entry[]): EntryForms[] {
  return [canary, ...entries].map((entry) => ({ line: entry.line, category: entry.category, forms: formsOf(entry) }));
}

/** The kinds of file in which the canary was not found; none when the search is alive. */
export async function missedCanaries(find: FindNames): Promise<string[]> {
  const missed: string[] = [];
  for (const [kind, bytes] of planted()) {
    const pieces = await readPieces(bytes, kind);
    if (!pieces.some(({ text, kind: piece }) => find(text, piece).some(({ line }) => line === 0))) missed.push(kind);
  }
  return missed;
}

/** One file for each way in which text lies in a site. */
function planted(): [string, Uint8Array][] {
  const text = (content: string) => new TextEncoder().encode(content);
  const page = `<p>said Qui<b>ll</b>on <i>${ONE}</i>&#45;${OTHER}.</p>`;
  const run = (part: string) => `<w:r><w:t>${part}</w:t></w:r>`;
  return [
    ["page", text(page)],
    ["comment", text(`<!-- ${NAME} --><p>x</p>`)],
    ["attribute", text(`<img alt="${GIVEN.toUpperCase()} ${ONE}">`)],
    ["script", text(`export const a = "\\u0051uillon ${ONE}";`)],
    ["packed", gzipSync(text(`pagefind_dcd{"content":"${NAME}"}`))],
    ["archive", zipSync({ "word/document.xml": text(`<w:p>${run("Quil")}${run(`lon ${ONE}`)}</w:p>`) })],
    ["name", zipSync({ [`${GIVEN}-${ONE}.txt`]: text("x") })],
    ["picture", png(`Author\0${NAME}`)],
    ["PDF", text(pdf(`(${NAME}) Tj`, ""))],
    ["PDF’s metadata", text(pdf("(x) Tj", `/Author (${NAME})`))],
  ];
}

/** As much of a PNG as is read: a signature and a text. */
function png(content: string): Uint8Array {
  const data = Buffer.from(content, "latin1");
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write("tEXt", 4, "latin1");
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), head, data, Buffer.alloc(4)]);
}

/** The least that is a PDF with a line of text. The streams are packed, as they are in every PDF. */
function pdf(line: string, info: string): string {
  const stream = deflateSync(Buffer.from(`BT /F1 12 Tf 20 20 Td ${line} ET`)).toString("hex");
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 50]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Filter[/ASCIIHexDecode/FlateDecode]/Length ${stream.length + 1}>>stream
${stream}>
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
6 0 obj<<${info}>>endobj
trailer<</Root 1 0 R/Info 6 0 R>>
%%EOF
`;
}
