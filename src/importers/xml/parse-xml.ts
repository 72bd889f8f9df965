import { SaxesParser } from "saxes";
import { placesIn } from "../../model/place.ts";
import { refuse } from "../fault.ts";
import { placesOfElements, type XmlDocument, type XmlElement } from "./element.ts";

/** Deeper than any tree of codes, and shallow enough to be walked. */
const DEEPEST = 200;
const MOST_ELEMENTS = 5_000_000;

/** What the parser objects to that only concerns signs in a text: old exports hold control characters. */
const HARMLESS = /^(?:disallowed character\.|malformed character entity\.)$/;

/**
 * Reads a file's XML. Namespaces are left aside. Throws a `ReportError` at the first fault of form, and for a document
 * type declaration, which no such file has: entities declared in one could make the text grow without end, or bring in
 * other files.
 */
export function parseXml(text: string, file: string): XmlDocument {
  const places = placesIn(text);
  const fail = (at: number, message: string, hint: string): never =>
    refuse("import-xml", file, { ...places(at, at), message, hint });
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;

  parser.on("doctype", () =>
    fail(
      Math.max(0, text.indexOf("<!DOCTYPE")),
      "The file declares a document type, which project files don’t have. It is how a file is made to grow without end or to bring in other files.",
      "Don’t use this file; export the project again from the program that made it.",
    ),
  );
  parser.on("error", (error) => {
    const reason = error.message.replace(/^(?:.*?\d+:\d+: )?/, "");
    if (HARMLESS.test(reason)) return;
    fail(
      Math.min(parser.position, text.length),
      `The XML can’t be read here: ${reason.replace(/\.$/, "")}.`,
      "The file is damaged or cut short. Copy it again, or export the project again.",
    );
  });
  parser.on("opentag", (tag) => {
    const at = Math.max(0, text.lastIndexOf("<", parser.position - 1));
    count += 1;
    if (open.length >= DEEPEST || count > MOST_ELEMENTS) {
      fail(at, "The tags are nested deeper, or are more, than any project’s.", "Export the project again.");
    }
    const attributes = new Map(
      Object.entries(tag.attributes).map(([name, value]) => [localName(name).toLowerCase(), value]),
    );
    const element: XmlElement = { name: localName(tag.name), attributes, children: [], text: "", at };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    // Line breaks between tags are layout.
    if (element && element.children.length > 0 && element.text.trim() === "") element.text = "";
  });
  parser.write(text).close();
  return {
    file,
    root: root ?? fail(0, "The file is empty.", "Export the project again."),
    placeOf: placesOfElements(text),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
