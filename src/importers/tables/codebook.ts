import { nest } from "../coded/nest.ts";
import type { Code, CodedProject } from "../coded/project.ts";
import { pathText } from "../coded/project.ts";
import { CODE_COLUMNS } from "./column-names.ts";
import { columnOf, type Grid } from "./grid.ts";

/**
 * A codebook as a table: Taguette writes `tag,description,number of highlights` (in other versions with `parent`, with
 * `number of documents`, or with no number), MAXQDA `Code,Memo` with paths `A > B`.
 */
export function readCodebookTable(grid: Grid): CodedProject {
  const { head, rows, file } = grid;
  const [name, parent] = [columnOf(head, CODE_COLUMNS), columnOf(head, ["parent", "parent code"])];
  const description = columnOf(head, ["description", "memo", "definition"]);
  const passages = columnOf(head, ["number of highlights", "highlights", "coded segments", "references"]);
  const documents = columnOf(head, ["number of documents", "documents", "files"]);

  const parents = new Map(rows.map((row) => [row[name] ?? "", row[parent] ?? ""]));
  const codes = rows.flatMap((row): Code[] => {
    const path = row[name] ?? "";
    if (path === "") return [];
    const stated = { ...numberAt(row, passages, "passages"), ...numberAt(row, documents, "documents") };
    return [
      {
        key: path,
        path: [path],
        isGroup: false,
        ...(row[description] ? { description: row[description] } : {}),
        ...(Object.keys(stated).length > 0 ? { stated } : {}),
      },
    ];
  });
  return {
    file,
    origin: passages >= 0 || documents >= 0 ? "Taguette" : "a codebook",
    codes: parent >= 0 ? byParents(codes, parents) : nest(codes, separatorIn(codes)),
    sources: [],
    passages: [],
    cases: [],
    sets: [],
    variables: [],
    texts: new Map(),
    problems: [],
  };
}

function numberAt(row: readonly string[], column: number, name: "passages" | "documents") {
  const cell = row[column] ?? "";
  return /^\d{1,9}$/.test(cell) ? { [name]: Number(cell) } : {};
}

function separatorIn(codes: readonly Code[]): string {
  return [" > ", "::"].find((separator) => codes.some(({ key }) => key.includes(separator))) ?? ".";
}

/** The tree that a column of parents tells. A parent may be a whole path, whose start the name then repeats. */
function byParents(codes: readonly Code[], parents: ReadonlyMap<string, string>): Code[] {
  const joined = codes.map((code): Code => {
    const path: string[] = [];
    // A parent that leads back to itself ends the walk.
    for (let at = code.key; at !== "" && !path.includes(at); at = parents.get(at) ?? "") path.unshift(at);
    const names = path.map((name, level) => withoutStart(name, path[level - 1]));
    return { ...code, path: [pathText(names)] };
  });
  return nest(joined, " > ");
}

function withoutStart(name: string, above: string | undefined): string {
  return above !== undefined && name.startsWith(`${above}.`) ? name.slice(above.length + 1) : name;
}
