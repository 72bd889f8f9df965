import { sameInAnyFile } from "../document/block-words.ts";
import type { Limits } from "../importers/archive/limits.ts";
import { type Archive, openArchive } from "../importers/archive/open-archive.ts";
import { readWordParts } from "../importers/documents/word/word-parts.ts";
import { refuse } from "../importers/fault.ts";
import { kindOf } from "../importers/kind.ts";
import { decodeForeign } from "../importers/xml/decode.ts";
import { attribute, childAt, childrenOf, type XmlElement } from "../importers/xml/element.ts";
import { parseXml } from "../importers/xml/parse-xml.ts";
import { paragraphsIn, type WordParagraph } from "./word-paragraphs.ts";

/** What of a Word file is compared. Who wrote, changed or commented it is never read. */
export interface WordFile {
  paragraphs: WordParagraph[];
  /** Paragraphs of footnotes and endnotes. */
  notes: WordParagraph[];
  /** What comments say, by their ids. */
  comments: ReadonlyMap<string, string>;
  /** Names of styles, in lower case, by their ids: programs give them ids of their own. */
  styles: ReadonlyMap<string, string>;
  /** The document’s own properties that we gave it: `report`, `edition`, `version`, `blocks`. */
  properties: ReadonlyMap<string, string>;
}

const OWN_PROPERTIES = ["report", "edition", "version", "blocks"];

/** Reads a Word file. Throws a `ReportError` for what is none, and for an archive that is unsafe or unsound. */
export async function readWordFile(path: string, limits?: Limits): Promise<WordFile> {
  if ((await kindOf(path)) !== "word") {
    refuse("import-format", path, {
      message: "This is no Word document.",
      hint: "Give the `.docx` that came back. From Google Docs: File › Download › Microsoft Word.",
    });
  }
  const archive = await openArchive(path, path, limits);
  try {
    const parts = await readWordParts(archive);
    const rootOf = (pattern: RegExp): XmlElement | undefined => {
      const text = parts.text(pattern);
      return text === "" ? undefined : parseXml(text, path).root;
    };
    const notesIn = (root: XmlElement | undefined) =>
      childrenOf(root, "footnote", "endnote")
        .filter((note) => attribute(note, "type") === undefined)
        .flatMap(paragraphsIn);
    const body = childAt(rootOf(/^word\/document\d*\.xml$/i), "body");
    return {
      paragraphs: body ? paragraphsIn(body) : [],
      notes: [...notesIn(rootOf(/^word\/footnotes\d*\.xml$/i)), ...notesIn(rootOf(/^word\/endnotes\d*\.xml$/i))],
      comments: commentsIn(rootOf(/^word\/comments\d*\.xml$/i)),
      styles: stylesIn(rootOf(/^word\/styles\d*\.xml$/i)),
      properties: await propertiesIn(archive),
    };
  } finally {
    archive.close();
  }
}

function commentsIn(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenOf(root, "comment").map((comment) => [
      attribute(comment, "id") ?? "",
      sameInAnyFile(
        paragraphsIn(comment)
          .map(({ text }) => text)
          .join(" "),
      ),
    ]),
  );
}

function stylesIn(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    childrenOf(root, "style").map((style) => {
      const id = attribute(style, "styleId") ?? "";
      const name = childAt(style, "name");
      return [id, ((name && attribute(name, "val")) ?? id).toLowerCase()];
    }),
  );
}

async function propertiesIn(archive: Archive): Promise<Map<string, string>> {
  const name = archive.names.find((one) => /^docProps\/custom\.xml$/i.test(one));
  if (name === undefined) return new Map();
  const file = `${archive.file}/${name}`;
  const { root } = parseXml(decodeForeign(await archive.read(name), file), file);
  return new Map(
    childrenOf(root, "property").flatMap((property): [string, string][] => {
      const key = attribute(property, "name") ?? "";
      const value = property.children[0]?.text.trim();
      return OWN_PROPERTIES.includes(key) && value ? [[key, value]] : [];
    }),
  );
}
