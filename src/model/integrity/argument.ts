import type { Problem } from "../../problem.ts";
import type { ChapterFile } from "../chapter-files.ts";
import type { LocatedDocument } from "../located.ts";
import { fieldsOf, matches, textsAt } from "../records.ts";
import type { Rule } from "./rule.ts";

/**
 * A theme names the chapter that argues it, and that chapter names the theme. A chapter that holds several themes names
 * none of them.
 */
export const themesAndChapters: Rule = ({ documents, chapters, harvest }) => {
  const { themes } = documents;
  if (!themes) return [];
  const claims = claimsOf(themes, "themes");
  const problems: Problem[] = [];
  for (const { id, chapter: chapterId, path } of claims) {
    const chapter = chapters.find((item) => item.id === chapterId);
    if (!chapter?.document || chapter.document.problems.length > 0) continue;
    const { theme: named } = fieldsOf(chapter.document.value);
    // A theme that doesn't exist has been reported, and is likely this one mistyped.
    if (named === id || (named !== undefined && !harvest.known.themes.includes(String(named)))) continue;
    if (named === undefined && claims.filter((claim) => claim.chapter === chapterId).length > 1) continue;
    const elsewhere = chapters.find((item) => item.frontMatter.theme === id);
    const says = named === undefined ? "names no theme" : `names the theme \`${named}\``;
    problems.push({
      rule: "theme-chapter-mismatch",
      severity: "error",
      file: themes.file,
      ...themes.placeOf(path, "value"),
      message: `The theme \`${id}\` says that the chapter \`${chapterId}\` argues it, but \`${chapter.file}\` ${says}.`,
      hint: elsewhere
        ? `\`${elsewhere.file}\` names this theme: did you mean \`${elsewhere.id}\`?`
        : `Write \`theme: ${id}\` in the front matter of \`${chapter.file}\`, or name another chapter here.`,
    });
  }
  return [...problems, ...chapters.flatMap((chapter) => strayTheme(chapter, sure(claims, chapters), problems))];
};

/** The other way: a chapter names a theme that another chapter argues. Left out where the theme's side was reported. */
function strayTheme(chapter: ChapterFile, claims: readonly Claim[], reported: readonly Problem[]): Problem[] {
  const [named] = textsAt(chapter.document, ["theme"]);
  const claim = claims.find(({ id }) => id === named?.value);
  if (!chapter.document || !named || !claim || claim.chapter === chapter.id) return [];
  if (reported.some((problem) => problem.hint.includes(`\`${chapter.file}\` names this theme`))) return [];
  return [
    {
      rule: "theme-chapter-mismatch",
      severity: "error",
      file: chapter.file,
      ...chapter.document.placeOf(named.path, "value"),
      message: `This chapter says that it argues the theme \`${claim.id}\`, but that theme names the chapter \`${claim.chapter}\`.`,
      hint: `Correct \`theme\` here, or write \`"chapter": "${chapter.id}"\` in the theme.`,
    },
  ];
}

/** A recommendation names the chapter that sets it out, and that chapter lists the recommendation. */
export const recommendationsAndChapters: Rule = ({ documents, chapters, harvest }) => {
  const { recommendations } = documents;
  if (!recommendations) return [];
  const claims = claimsOf(recommendations, "recommendations");
  const unlisted = claims.flatMap(({ id, chapter: chapterId, path }): Problem[] => {
    const chapter = chapters.find((item) => item.id === chapterId);
    if (!chapter?.document || chapter.document.problems.length > 0) return [];
    const listed = textsAt(chapter.document, ["recommendations", "*"]).map(({ value }) => value);
    const mistyped = listed.some((item) => !harvest.known.recommendations.includes(item));
    if (listed.includes(id) || mistyped) return [];
    return [
      {
        rule: "recommendation-chapter-mismatch",
        severity: "error",
        file: recommendations.file,
        ...recommendations.placeOf(path, "value"),
        message: `The recommendation \`${id}\` says that the chapter \`${chapterId}\` sets it out, but \`${chapter.file}\` doesn't list it.`,
        hint: `Add \`${id}\` to \`recommendations\` in the front matter of \`${chapter.file}\`, or name another chapter here.`,
      },
    ];
  });
  return [...unlisted, ...chapters.flatMap((chapter) => strayRecommendations(chapter, sure(claims, chapters)))];
};

function strayRecommendations(chapter: ChapterFile, claims: readonly Claim[]): Problem[] {
  const { document } = chapter;
  if (!document) return [];
  return textsAt(document, ["recommendations", "*"]).flatMap(({ path, value }): Problem[] => {
    const claim = claims.find(({ id }) => id === value);
    if (!claim || claim.chapter === chapter.id) return [];
    return [
      {
        rule: "recommendation-chapter-mismatch",
        severity: "error",
        file: chapter.file,
        ...document.placeOf(path, "value"),
        message: `This chapter says that it sets out the recommendation \`${value}\`, which names the chapter \`${claim.chapter}\`.`,
        hint: `Take it out of this list, or write \`"chapter": "${chapter.id}"\` in the recommendation.`,
      },
    ];
  });
}

/** A claim on a chapter that doesn't exist has been reported, and is likely this very chapter mistyped. */
function sure(claims: readonly Claim[], chapters: readonly ChapterFile[]): Claim[] {
  return claims.filter((claim) => chapters.some(({ id }) => id === claim.chapter));
}

interface Claim {
  id: string;
  chapter: string;
  /** The way to the chapter's id. */
  path: (string | number)[];
}

function claimsOf(document: LocatedDocument, list: "themes" | "recommendations"): Claim[] {
  return matches(document, [list, "*"]).flatMap(({ path, value }) => {
    const { id, chapter } = fieldsOf(value);
    return typeof id === "string" && typeof chapter === "string" ? [{ id, chapter, path: [...path, "chapter"] }] : [];
  });
}
