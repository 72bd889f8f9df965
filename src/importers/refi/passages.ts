import type { Problem } from "../../problem.ts";
import type { Passage, Source, SourceText, Span } from "../coded/project.ts";
import { fault } from "../fault.ts";
import { attribute, childAt, childrenOf, guidOf, targetOf, type XmlDocument, type XmlElement } from "../xml/element.ts";
import { readValues } from "./values.ts";

const KINDS: Readonly<Record<string, Source["kind"]>> = {
  TextSource: "text",
  PictureSource: "picture",
  PDFSource: "pdf",
  AudioSource: "audio",
  VideoSource: "video",
};

/** Elements inside a source that hold a text of their own. */
const TEXTS = ["Representation", "TextDescription", "Transcript"];

export interface ReadSources {
  sources: Source[];
  passages: Passage[];
  texts: Map<string, SourceText>;
  /** Files in the archive that the sources name, with the elements that name them. */
  files: { name: string; element: XmlElement }[];
  problems: Problem[];
}

/** Everything under `Sources`: what was coded, where, with what. `isCode` says which codes there are. */
export function readSources(
  document: XmlDocument,
  list: XmlElement | undefined,
  isCode: (key: string) => boolean,
): ReadSources {
  const read: ReadSources = { sources: [], passages: [], texts: new Map(), files: [], problems: [] };
  for (const [index, element] of (list?.children ?? []).entries()) {
    const kind = KINDS[element.name];
    if (!kind) continue;
    const key = guidOf(element) ?? `source ${index + 1}`;
    const name = attribute(element, "name") ?? `(source ${index + 1})`;
    read.sources.push({ key, name, kind, values: readValues(element) });
    readSource(document, element, key, isCode, read);
  }
  return read;
}

function readSource(
  document: XmlDocument,
  element: XmlElement,
  source: string,
  isCode: (key: string) => boolean,
  read: ReadSources,
): void {
  const here: Passage[] = [];
  const add = (of: XmlElement, spans: readonly Span[]) => {
    const codes = codesOf(document, of, isCode, read.problems);
    const guid = of === element ? undefined : guidOf(of);
    const name = of === element ? undefined : attribute(of, "name");
    // A stretch of a page stands once more in the page's text, under the same GUID; it is one passage.
    const twin = guid === undefined ? -1 : here.findIndex((other) => other.guid === guid && isTwin(other.spans, spans));
    const other = here[twin];
    if (other) {
      here[twin] = { ...other, spans: [...other.spans, ...spans], codes: [...new Set([...other.codes, ...codes])] };
    } else {
      here.push({ source, spans, codes, ...(guid ? { guid } : {}), ...(name ? { name } : {}) });
    }
  };

  const wholeCodes = childrenOf(element, "Coding").length > 0;
  if (wholeCodes) add(element, [{ kind: "whole" }]);
  noteText(element, source, source, read);
  for (const child of element.children) {
    if (child.name === "PlainTextSelection") add(child, textSpan(child, source));
    else if (/^(?:Picture|PDF)Selection$/.test(child.name)) add(child, areaSpan(child));
    else if (/^(?:Audio|Video)Selection$/.test(child.name)) add(child, timeSpan(child, "begin", "end"));
    else if (TEXTS.includes(child.name)) {
      const text = `${source}/${guidOf(child) ?? child.at}`;
      noteText(child, source, text, read);
      for (const selection of childrenOf(child, "PlainTextSelection")) add(selection, textSpan(selection, text));
      for (const selection of childrenOf(child, "TranscriptSelection")) {
        add(selection, transcriptSpans(selection, childrenOf(child, "SyncPoint"), text));
      }
      if (childrenOf(child, "Coding").length > 0) add(child, [{ kind: "whole" }]);
    }
  }
  for (const path of ["path", "plainTextPath", "richTextPath"]) noteFile(element, path, read);
  read.passages.push(...here);
}

/** Whether two passages with one GUID can be one stretch seen in two ways. */
function isTwin(one: readonly Span[], other: readonly Span[]): boolean {
  const kinds = new Set(one.map(({ kind }) => kind));
  const same = JSON.stringify(one) === JSON.stringify(other);
  return same || (one.length > 0 && other.length > 0 && other.every(({ kind }) => !kinds.has(kind)));
}

function codesOf(
  document: XmlDocument,
  element: XmlElement,
  isCode: (key: string) => boolean,
  problems: Problem[],
): string[] {
  const references = childrenOf(element, "Coding").flatMap((coding) => childrenOf(coding, "CodeRef"));
  const known = references.filter((reference) => {
    const target = targetOf(reference);
    if (target !== undefined && isCode(target)) return true;
    problems.push(
      fault("import-structure", document.file, {
        ...document.placeOf(reference),
        severity: "warning",
        message: "This passage has a code that isn’t in the codebook. The code is left out here.",
        hint: "If the code is missing from the list above, export the project again.",
      }),
    );
    return false;
  });
  return [...new Set(known.flatMap((reference) => targetOf(reference) ?? []))];
}

function noteText(element: XmlElement, source: string, text: string, read: ReadSources): void {
  const content = childAt(element, "PlainTextContent")?.text;
  const entry = internalName(attribute(element, "plainTextPath"));
  // An empty text beside a path is how some programs leave out what they don't use.
  if (entry) read.texts.set(text, { source, entry });
  else if (content !== undefined) read.texts.set(text, { source, content });
  if (element.name !== "TextSource")
    for (const path of ["plainTextPath", "richTextPath"]) noteFile(element, path, read);
}

function noteFile(element: XmlElement, name: string, read: ReadSources): void {
  const file = internalName(attribute(element, name));
  if (file) read.files.push({ name: file, element });
}

/** `internal://GUID.txt` → `GUID.txt`; a path that leads out of the archive is none of ours. */
function internalName(path: string | undefined): string | undefined {
  const name = /^internal:\/\/+(.+)$/i.exec(path ?? "")?.[1];
  if (name === undefined) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function textSpan(element: XmlElement, text: string): Span[] {
  const [from, to] = [wholeNumber(element, "startPosition"), wholeNumber(element, "endPosition")];
  return from === undefined || to === undefined || to < from ? [] : [{ kind: "text", text, from, to }];
}

function timeSpan(element: XmlElement, first: string, last: string): Span[] {
  const [from, to] = [wholeNumber(element, first), wholeNumber(element, last)];
  return from === undefined || to === undefined || to < from ? [] : [{ kind: "time", from, to }];
}

function areaSpan(element: XmlElement): Span[] {
  const [x1, y1, x2, y2] = ["firstX", "firstY", "secondX", "secondY"].map((name) => wholeNumber(element, name));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
  const page = wholeNumber(element, "page") ?? 0;
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  return [{ kind: "area", page, left, right, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
}

/** A stretch of a transcript, from one marked moment to another: as time, as text, or as both. */
function transcriptSpans(selection: XmlElement, moments: readonly XmlElement[], text: string): Span[] {
  const at = (name: string) => moments.find((moment) => guidOf(moment) === guidOf(selection, name));
  const [first, last] = [at("fromSyncPoint"), at("toSyncPoint")];
  if (!first || !last) return [];
  const pair = (name: string) => [wholeNumber(first, name), wholeNumber(last, name)] as const;
  const [from, to] = pair("position");
  const [begin, end] = pair("timeStamp");
  return [
    ...(from !== undefined && to !== undefined && to >= from ? [{ kind: "text", text, from, to } as const] : []),
    ...(begin !== undefined && end !== undefined && end >= begin
      ? [{ kind: "time", from: begin, to: end } as const]
      : []),
  ];
}

function wholeNumber(element: XmlElement, name: string): number | undefined {
  const text = attribute(element, name);
  return text !== undefined && /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
