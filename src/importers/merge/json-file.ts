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
    append(path, to) {
      const list = node(path);
      if (list?.type !== "array") edit(path, [to]);
      else edit([...path, list.children?.length ?? 0], to, true);
    },
  };
}
