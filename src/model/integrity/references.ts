import type { Problem } from "../../problem.ts";
import type { DocumentKind } from "../content-documents.ts";
import type { KnownKind } from "../known-ids.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { listOf, nearest } from "../nearest.ts";
import { matches, textsAt } from "../records.ts";
import { idSchema } from "../schema/common.ts";
import type { Context, Rule } from "./rule.ts";

/** Every field that names something by its id, and what it names. */
export const REFERENCES: readonly { from: DocumentKind | "chapter"; at: Path; to: KnownKind | "editions" }[] = [
  { from: "themes", at: ["themes", "*", "chapter"], to: "chapters" },
  { from: "recommendations", at: ["recommendations", "*", "chapter"], to: "chapters" },
  { from: "recommendations", at: ["recommendations", "*", "addresses", "ids", "*"], to: "themes" },
  { from: "recommendations", at: ["recommendations", "*", "audiences", "ids", "*"], to: "audiences" },
  { from: "audiences", at: ["actions", "*", "audiences", "*"], to: "audiences" },
  { from: "recommendations", at: ["recommendations", "*", "progress", "*", "audience"], to: "audiences" },
  { from: "recommendations", at: ["recommendations", "*", "progress", "*", "cite"], to: "sources" },
  { from: "evidence", at: ["evidence", "*", "themes", "*"], to: "themes" },
  { from: "evidence", at: ["evidence", "*", "recommendations", "*"], to: "recommendations" },
  { from: "figures", at: ["figures", "*", "themes", "*"], to: "themes" },
  { from: "figures", at: ["figures", "*", "recommendations", "*"], to: "recommendations" },
  { from: "figures", at: ["figures", "*", "audiences", "*"], to: "audiences" },
  { from: "glossary", at: ["terms", "*", "see", "*"], to: "terms" },
  { from: "versions", at: ["corrections", "*", "chapter"], to: "chapters" },
  { from: "chapter", at: ["theme"], to: "themes" },
  { from: "chapter", at: ["recommendations", "*"], to: "recommendations" },
  { from: "chapter", at: ["editions", "*"], to: "editions" },
  { from: "themes", at: ["themes", "*", "editions", "*"], to: "editions" },
  { from: "themes", at: ["themes", "*", "subfindings", "*", "editions", "*"], to: "editions" },
  { from: "recommendations", at: ["recommendations", "*", "editions", "*"], to: "editions" },
  { from: "audiences", at: ["audiences", "*", "editions", "*"], to: "editions" },
  { from: "audiences", at: ["actions", "*", "editions", "*"], to: "editions" },
  { from: "evidence", at: ["evidence", "*", "editions", "*"], to: "editions" },
  { from: "figures", at: ["figures", "*", "editions", "*"], to: "editions" },
  { from: "report", at: ["files", "*", "editions", "*"], to: "editions" },
  { from: "report", at: ["admin", "editions", "*"], to: "editions" },
];

/** What one thing of each kind is called. */
const NOUNS: Record<KnownKind | "editions", string> = {
  themes: "theme",
  recommendations: "recommendation",
  figures: "figure",
  audiences: "audience",
  chapters: "chapter",
  evidence: "piece of evidence",
  sources: "source",
  terms: "term",
  corrections: "correction",
  asks: "ask",
  subfindings: "sub-finding",
  roles: "role",
  editions: "edition",
};

/** Every id that is named exists, and is part of the edition being made. */
export const references: Rule = (context) =>
  REFERENCES.flatMap(({ from, at, to }) =>
    // A record of an edition that there isn’t is in none: its mistake is seen only where all are.
    documentsOf(to === "editions" ? context.everything : context, from).flatMap((document) =>
      textsAt(document, at).flatMap(({ path, value }) => check(context, document, path, value, to)),
    ),
  );

/** No list of ids names the same one twice: it would be counted and shown twice. */
export const repeatedReferences: Rule = (context) =>
  REFERENCES.filter(({ at }) => at.length > 1 && at.at(-1) === "*").flatMap(({ from, at }) =>
    documentsOf(context, from).flatMap((document) =>
      matches(document, at.slice(0, -1)).flatMap(({ path: list, value: ids }) =>
        (Array.isArray(ids) ? ids : []).flatMap((id, i): Problem[] => {
          if (typeof id !== "string" || (ids as unknown[]).indexOf(id) === i) return [];
          return [
            {
              rule: "repeated-reference",
              severity: "warning",
              file: document.file,
              ...document.placeOf([...list, i], "value"),
              message: `\`${id}\` is named twice in this list.`,
              hint: "Delete one of the two.",
            },
          ];
        }),
      ),
    ),
  );

function documentsOf(
  context: Pick<Context, "documents" | "chapters">,
  from: DocumentKind | "chapter",
): LocatedDocument[] {
  if (from === "chapter") return context.chapters.flatMap(({ document }) => (document ? [document] : []));
  const document = context.documents[from];
  return document ? [document] : [];
}

function check(
  context: Context,
  document: LocatedDocument,
  path: Path,
  id: string,
  to: KnownKind | "editions",
): Problem[] {
  const { harvest, edition, everything } = context;
  const known = to === "editions" ? edition.all : harvest.known[to];
  const sure = to === "editions" ? edition.all.length > 0 : harvest.complete.has(to);
  const place = { file: document.file, ...document.placeOf(path, "value") };
  if (known.includes(id)) return [];
  if (to !== "editions" && everything.known[to].includes(id)) return [outsideEdition(edition.id, NOUNS[to], id, place)];
  // An id that isn't even written like one has been reported as such; keys of sources are as their makers like them.
  if (!sure || (to !== "sources" && !idSchema.safeParse(id).success)) return [];
  const meant = nearest(id, known);
  const there = known.length === 0 ? `The report has no ${NOUNS[to]} yet.` : `There are ${listOf(known, 12)}.`;
  return [
    {
      rule: "unknown-id",
      severity: "error",
      ...place,
      message: `There is no ${NOUNS[to]} \`${id}\`.`,
      hint: meant ? `Did you mean \`${meant}\`?` : there,
    },
  ];
}

/** What is said where something is named that the report has, and this edition hasn’t. */
export function outsideEdition(
  edition: string,
  noun: string,
  id: string,
  place: Pick<Problem, "file" | "line" | "column">,
): Problem {
  return {
    rule: "not-in-edition",
    severity: "error",
    ...place,
    message: `The ${noun} \`${id}\` exists, but is not part of the edition \`${edition}\`.`,
    hint: `Add \`${edition}\` to its \`editions\`; or keep what names it here to the same editions, and give this one a record of its own.`,
  };
}
