import { zipSync } from "fflate";
import type { Archive } from "../../archive/open-archive.ts";
import { refuse } from "../../fault.ts";
import { decodeForeign } from "../../xml/decode.ts";
import { parseXml } from "../../xml/parse-xml.ts";

/** What of a Word file is read: its text, notes, styles and pictures. Properties, macros and the like are not. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|[^/]+\.xml|media\/[^/]+))$/i;

/** A Word file's parts: packed again, for the converter, and as text, for what is looked up in them. */
export interface WordParts {
  packed: Uint8Array;
  /** The text of an XML part whose name fits; empty when there is none. */
  text(name: RegExp): string;
}

/**
 * Reads the parts of a Word file, with the limits of any archive, and each XML part checked for its form: what the
 * converter gets is sound, and holds nothing but what it needs.
 */
export async function readWordParts(archive: Archive): Promise<WordParts> {
  const names = archive.names.filter((name) => PARTS.test(name));
  if (!names.some((name) => /^word\/document\d*\.xml$/i.test(name))) {
    refuse("import-format", archive.file, {
      message: "The archive holds neither a Word document nor a REFI-QDA project.",
      hint: "Save the text as a Word document (`.docx`), or export the coded interviews as `.qdpx`.",
    });
  }
  const parts: Record<string, Uint8Array> = {};
  const texts = new Map<string, string>();
  for (const name of names) {
    const bytes = await archive.read(name);
    if (/\.(?:xml|rels)$/i.test(name)) {
      const text = decodeForeign(bytes, `${archive.file}/${name}`);
      parseXml(text, `${archive.file}/${name}`);
      texts.set(name, text);
    }
    parts[name] = bytes;
  }
  return {
    packed: zipSync(parts, { level: 0 }),
    text: (pattern) => [...texts].find(([name]) => pattern.test(name))?.[1] ?? "",
  };
}
