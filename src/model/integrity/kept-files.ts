import type { Problem } from "../../problem.ts";
import { isIn } from "../edition.ts";
import { placesIn } from "../place.ts";
import { fieldsOf, matches, textsAt } from "../records.ts";
import { sheetsNamed } from "../sheets.ts";
import { readCells } from "../table-cells.ts";
import type { Context, Rule } from "./rule.ts";

/** What a file is kept to stands in `report.yaml`; nothing of this edition shows one that it lacks. */
export const keptFiles: Rule = ({ documents, chapters, edition }) => {
  const kept = matches(documents.report, ["files", "*"]).flatMap(({ value }) => {
    const { path, editions } = fieldsOf(value);
    return typeof path === "string" && !isIn(edition, editions) ? [path.replace(/^\/+|\/+$/g, "")] : [];
  });
  const isKept = (file: string) => kept.some((path) => file === path || file.startsWith(`${path}/`));
  const told = (file: string, place: Pick<Problem, "file" | "line" | "column">): Problem => ({
    rule: "not-in-edition",
    severity: "error",
    ...place,
    message: `\`${file}\` is kept to other editions (\`files\` in report.yaml), and the edition \`${edition.id}\` shows it here.`,
    hint: 'Keep what shows it to the same editions, with `editions` or `<Only edition="…">`.',
  });
  if (kept.length === 0) return [];
  const drawn = textsAt(documents.figures, ["figures", "*", "data"]).flatMap(({ path, value }) => {
    const { figures } = documents;
    return figures && isKept(`data/${value}`)
      ? [told(`data/${value}`, { file: figures.file, ...figures.placeOf(path, "value") })]
      : [];
  });
  const shown = chapters.flatMap(({ file, text }) => {
    const placeOf = placesIn(text);
    const named = [
      ...[...text.matchAll(/\bimages\/[^\s)\]>"']+/g)].map(({ 0: image, index }) => ({ name: image, index })),
      ...sheetsNamed(text).map((sheet) => ({ name: `data/${sheet}`, index: text.indexOf(sheet) })),
    ];
    return named
      .filter(({ name }) => isKept(name))
      .map(({ name, index }) => told(name, { file, ...placeOf(index, index + 1) }));
  });
  return [...drawn, ...shown];
};

/** Columns of a CSV that name themes. */
const THEMES = ["theme", "with"];

/** No table that this edition prints or draws has a row of a theme that it lacks: the row would tell of it. */
export const rowsInEdition: Rule = (context) => {
  const { documents, harvest, chapters, texts, tables } = context;
  const out = themesLeftOut(context);
  if (out.size === 0 || !harvest.complete.has("themes")) return [];
  const named = textsAt(documents.figures, ["figures", "*", "data"]).map(({ value }) => value);
  const shown = new Set([...named, ...Object.keys(tables), ...chapters.flatMap(({ text }) => sheetsNamed(text))]);
  return [...shown].sort().flatMap((data) => {
    const file = `data/${data}`;
    const text = texts.get(file) ?? "";
    const placeOf = placesIn(text);
    const [head = [], ...rows] = readCells(text);
    return rows.flatMap((row) =>
      row.flatMap((cell, column): Problem[] => {
        const id = THEMES.includes(head[column]?.text.trim().toLowerCase() ?? "")
          ? out.get(cell.text.trim())
          : undefined;
        if (id === undefined) return [];
        return [
          {
            rule: "not-in-edition",
            severity: "error",
            file,
            ...placeOf(cell.from, cell.to),
            message: `This row is of the theme \`${id}\`, which the edition \`${context.edition.id}\` doesn’t have.`,
            hint: "Give the edition a figure of its own with a file without the row, and keep this one to the others with `editions`.",
          },
        ];
      }),
    );
  });
};

/** The left out themes, by each of their names. */
function themesLeftOut({ everything, harvest: { known } }: Context): Map<string, string> {
  return new Map(
    matches(everything.documents.themes, ["themes", "*"]).flatMap(({ value }) => {
      const { id, title, short } = fieldsOf(value);
      if (typeof id !== "string" || known.themes.includes(id)) return [];
      return [id, title, short].flatMap((name) => (typeof name === "string" ? [[name, id] as const] : []));
    }),
  );
}
