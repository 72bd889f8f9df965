import { strFromU8, strToU8 } from "fflate";

/**
 * The parts of a Word file with the same names and dates for the same document: the library draws the ids of links at
 * random, counts bookmarks and drawings over all documents of a process, and takes dates from the clock. `date` is
 * `YYYY-MM-DD`.
 */
export function normalised(parts: Readonly<Record<string, Uint8Array>>, date: string): Map<string, Uint8Array> {
  const links = linkIds(parts);
  const made = new Map<string, Uint8Array>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(path)) {
      made.set(path, bytes);
      continue;
    }
    const text = strFromU8(bytes);
    made.set(
      path,
      strToU8(path === "docProps/core.xml" ? dated(text, date) : flattened(renumbered(withLinks(text, links)))),
    );
  }
  return made;
}

/**
 * The library ends a section and a field each in a paragraph without text. Where a page is full, such a paragraph would begin
 * another one, with nothing on it: so it gets a line of one point.
 */
function flattened(text: string): string {
  const flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return text
    .replaceAll("<w:p><w:pPr><w:sectPr>", `<w:p><w:pPr>${flat}<w:sectPr>`)
    .replaceAll(
      '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      `<w:p><w:pPr>${flat}</w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    );
}

function dated(text: string, date: string): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** The ids that the library draws: `rId` and 21 letters. Each gets a number, in the order of the relationships. */
function linkIds(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const path of Object.keys(parts)
    .filter((name) => name.endsWith(".rels"))
    .sort()) {
    for (const [, id = ""] of strFromU8(parts[path] as Uint8Array).matchAll(/\bId="(rId[^"]{15,})"/g)) {
      ids.set(id, `link${ids.size + 1}`);
    }
  }
  return ids;
}

const withLinks = (text: string, ids: ReadonlyMap<string, string>) =>
  text.replace(/(\b(?:Id|r:id)=")(rId[^"]{15,})"/g, (whole, before: string, id: string) => {
    const name = ids.get(id);
    return name === undefined ? whole : `${before}${name}"`;
  });

/** Bookmarks and drawings counted from 1 in each part, and the headings' own bookmarks named by theirs. */
function renumbered(text: string): string {
  const counted = (pattern: RegExp) => {
    const numbers = new Map<string, number>();
    return (xml: string) =>
      xml.replace(pattern, (_, before: string, id: string, after: string) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        return `${before}${numbers.get(id)}${after}`;
      });
  };
  const bookmarks = counted(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g);
  const headings = counted(/((?:\bw:name="|\bw:anchor="|<w:instrText[^>]*>PAGEREF )_Toc)(\d+)(\b)/g);
  const drawings = counted(/(<wp:docPr\b[^>]*\bid=")(\d+)(")/g);
  return drawings(headings(bookmarks(text)));
}
