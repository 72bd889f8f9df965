import { ReportError } from "../../problem.ts";
import type { Archive } from "../archive/open-archive.ts";
import type { CodedProject, SourceText } from "../coded/project.ts";
import { fault, refuse } from "../fault.ts";
import { decodeForeign } from "../xml/decode.ts";
import { attribute, childAt, type XmlDocument, type XmlElement } from "../xml/element.ts";
import { parseXml } from "../xml/parse-xml.ts";
import { readCodes } from "./codes.ts";
import { readSources } from "./passages.ts";
import { readCases, readSets } from "./people.ts";
import { setVariables } from "./set-variables.ts";
import { readVariables } from "./values.ts";

/** The one project file of an archive: `project.qde`, or any `*.qde`. */
export function projectEntry(archive: Archive): string {
  const found = archive.names.filter((name) => /\.qde$/i.test(name));
  const [first] = found;
  if (found.length === 1 && first) return first;
  return refuse("import-format", archive.file, {
    message:
      found.length === 0
        ? "The archive holds no project: a REFI-QDA archive has one file that ends in `.qde`."
        : `The archive holds ${found.length} projects (${found.join(", ")}), and one is expected.`,
    hint: "Export the project from your program as REFI-QDA (`.qdpx`). docs/importing.md tells how, program by program.",
  });
}

/**
 * A REFI-QDA project (`.qdpx`). Its sources have to be there, unless `withoutSources`: then codes and counts are read
 * alone. Throws a `ReportError` for what makes it unusable.
 */
export async function readProject(
  archive: Archive,
  { withoutSources }: { withoutSources: boolean },
): Promise<CodedProject> {
  const entry = projectEntry(archive);
  const file = `${archive.file}/${entry}`;
  const document = parseXml(decodeForeign(await archive.read(entry), file), file);
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1).toLowerCase();
  const byName = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const find = (name: string) =>
    [`${folder}sources/${name}`, `${folder}${name}`].flatMap((path) => byName.get(path.toLowerCase()) ?? [])[0];
  return projectFrom(document, withoutSources ? { find } : { find, refuseMissing: true });
}

/** Where a project's files are found by their names; with `refuseMissing`, all of them have to be there. */
interface Files {
  find(name: string): string | undefined;
  refuseMissing?: boolean;
}

const NO_FILES: Files = { find: () => undefined };

/** A project file as it stands, or a codebook: which one its first tag tells. */
export function readQde(bytes: Uint8Array, file: string): CodedProject {
  return projectFrom(parseXml(decodeForeign(bytes, file), file), NO_FILES);
}

function projectFrom(document: XmlDocument, files: Files): CodedProject {
  const { root, file } = document;
  const origin = attribute(root, "origin") ?? "an unnamed program";
  if (root.name !== "Project" && root.name !== "CodeBook") {
    refuse("import-format", file, {
      ...document.placeOf(root),
      message: `The file begins with the tag \`${root.name}\`; a REFI-QDA project begins with \`Project\`, a codebook with \`CodeBook\`.`,
      hint: "Export it from your program as a REFI-QDA project (`.qdpx`) or codebook (`.qdc`).",
    });
  }
  const codebook = root.name === "CodeBook" ? root : childAt(root, "CodeBook");
  const { codes, problems } = readCodes(document, codebook, origin);
  const keys = new Set(codes.map(({ key }) => key));
  const isCode = (key: string) => keys.has(key);
  const read = readSources(document, childAt(root, "Sources"), isCode);
  if (files.refuseMissing) refuseMissing(document, read.files, files);
  const sets = readSets(root);
  const attributes = setVariables(sets);
  return {
    file,
    origin,
    codes,
    sources: read.sources.map((source) => ({
      ...source,
      values: [...source.values, ...(attributes.values.get(source.key) ?? [])],
    })),
    passages: read.passages,
    cases: readCases(root, read.passages, isCode),
    sets: attributes.others,
    variables: [...readVariables(root), ...attributes.variables],
    texts: new Map([...read.texts].map(([key, text]) => [key, located(text, files)])),
    problems: [...problems, ...read.problems],
  };
}

function located({ entry, ...text }: SourceText, files: Files): SourceText {
  const found = entry === undefined ? undefined : files.find(entry);
  return found === undefined ? text : { ...text, entry: found };
}

/** Every source that the archive should hold and doesn't. The names are GUIDs, so they tell nothing of anyone. */
function refuseMissing(
  document: XmlDocument,
  named: readonly { name: string; element: XmlElement }[],
  files: Files,
): void {
  const missing = named.filter(({ name }) => files.find(name) === undefined);
  const [first] = missing;
  if (!first) return;
  const count = new Set(missing.map(({ name }) => name)).size;
  const names = [...new Set(missing.map(({ name }) => name))].slice(0, 3).join(", ");
  throw new ReportError([
    fault("import-source-missing", document.file, {
      ...document.placeOf(first.element),
      message: `${count === 1 ? "One source is" : `${count} sources are`} missing from the archive: ${names}${count > 3 ? ", …" : ""}.`,
      hint: "Export the project again with its sources. If they were taken out on purpose, add --without-sources: codes and counts are then read alone, and no excerpt can be.",
    }),
  ]);
}
