import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { type Path, parseJson } from "../../model/located.ts";
import { ReportError } from "../../problem.ts";

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/** A findings file that is being changed piece by piece, so that what an author wrote keeps its form. */
export interface JsonFile {
  /** The text as it stands after all changes so far. */
  text(): string;
  /** The value at a path; nothing when there is none. */
  at(path: Path): unknown;
  /** Puts a value at a path, or takes out what is there. */
  set(path: Path, value: unknown): void;
  /** Gives a record a field, last where it is new. All else in the file stays as it is, letter by letter. */
  setField(record: Path, name: string, value: unknown): void;
  /** Puts a value at the end of a list. A list that isn't there yet is begun. */
  append(path: Path, value: unknown): void;
}

/** Opens a file's text. Throws a `ReportError` when it isn't sound JSON: nothing can be put into it then. `file` is how problems call it. */
export function openJson(given: string, file: string): JsonFile {
  const { problems, value } = parseJson(given, file);
  if (problems.length > 0) throw new ReportError(problems);
  let text = given.trim() === "" || value === undefined ? "{}\n" : given;
  const node = (path: Path) => {
    const root = parseTree(text);
    return root && findNodeAtLocation(root, [...path]);
  };
  const edit = (path: Path, to: unknown, insert = false) => {
    text = applyEdits(text, modify(text, [...path], to, { ...FORMAT, isArrayInsertion: insert }));
  };
  return {
    text: () => text,
    at: (path) =>
      path.reduce<unknown>(
        (here, key) => (here as Record<string | number, unknown> | undefined)?.[key],
        JSON.parse(text),
      ),
    set: (path, to) => edit(path, to),
    setField(path, name, to) {
      const record = node(path);
      const own = record && findNodeAtLocation(record, [name]);
      const last = own?.parent ?? record?.children?.at(-1);
      if (!last) {
        edit([...path, name], to);
        return;
      }
      const start = text.lastIndexOf("\n", last.offset) + 1;
      const indent = text.slice(start, last.offset);
      const eol = text.includes("\r\n") ? "\r\n" : "\n";
      // A record on one line gets its field on that line.
      const isOnLines = indent.trim() === "";
      const value = JSON.stringify(to, null, 2).replace(/\n\s*/g, (end) =>
        isOnLines ? eol + indent + end.slice(1) : " ",
      );
      const end = last.offset + last.length;
      const [from, piece] = own
        ? [own.offset, value]
        : [end, `,${isOnLines ? eol + indent : " "}${JSON.stringify(name)}: ${value}`];
      text = text.slice(0, from) + piece + text.slice(own ? own.offset + own.length : end);
    },
    append(path, to) {
      const list = node(path);
      if (list?.type !== "array") edit(path, [to]);
      else edit([...path, list.children?.length ?? 0], to, true);
    },
  };
}
