import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { routes } from "../model/routes.ts";
import { addAffixes } from "./add-affixes.ts";
import { undoubleTitles } from "./doubled-titles.ts";
import { suffixRemover } from "./false-suffixes.ts";
import { hideDollars } from "./literal-dollars.ts";
import type { CitationGroup } from "./parse-citation-markers.ts";
import { type BibEntry, scanBibliography } from "./scan-bibliography.ts";
import { tidy, trimEnds } from "./tidy.ts";
import { type TypesetRequest, typeset } from "./typeset.ts";

export type { CitationGroup, CitationItem } from "./parse-citation-markers.ts";

export interface CitationRequest {
  /** BibTeX or BibLaTeX, as the author wrote it. */
  bibliography: string;
  /** A CSL style by Typst's name for it, one that cites in the text: `apa`, `ieee`, `chicago-author-date`. */
  style: string;
  /** BCP 47 tag of the text that cites. */
  language: string;
  groups: readonly CitationGroup[];
}

export interface FormattedCitations {
  /** One for each group, in order. */
  citations: ElementContent[][];
  /** Every source of the bibliography, cited or not, in the style's order. `id` is its key. */
  entries: { id: string; content: ElementContent[] }[];
}

/**
 * Citations and bibliography in a citation style. The engine is Typst, so that pages and PDF agree. Each citation
 * links to its source on the sources page. Without sources Typst isn't run. Throws an `Error` on a key that the
 * bibliography lacks, and on a source or style that Typst refuses.
 */
export function formatCitations({ bibliography, style, language, groups }: CitationRequest): FormattedCitations {
  const { text, restore } = hideDollars(bibliography);
  const { kept, bibtex } = usableEntries(text);
  const keys = kept.map(({ key }) => key);
  const missing = groups.flatMap(({ items }) => items).find(({ key }) => !keys.includes(key));
  if (missing) throw new Error(`the bibliography has no source with the key \`${missing.key}\``);
  if (keys.length === 0) return { citations: [], entries: [] };

  const authors = groups.flatMap(({ items }) => items.filter((item) => item.suppressAuthor).map(({ key }) => key));
  const request = { style, ...placeOf(language), keys, authors, groups: groups.map(typstItems) };
  const output = typesetOrExplain(bibtex, request, text);

  const keyOf = new Map(output.keys.map((element, index) => [entryId(element, style), keys[index] ?? ""]));
  const addressOf = (id: string) => {
    const key = keyOf.get(id);
    return key === undefined ? undefined : routes.source(key);
  };
  const clean = (element: Element | undefined) => trimEnds(tidy(element?.children ?? [], { addressOf, restore }));
  const authorOf = new Map(
    authors.map((key, index) => [key, textOf({ type: "root", children: clean(output.authors[index]) })]),
  );
  const removers = new Map(kept.map((entry) => [entry.key, suffixRemover(entry, kept)]));
  const citations = groups.map((group, index) => {
    const nodes = clean(output.groups[index]);
    for (const { key } of group.items) {
      visit({ type: "root", children: nodes }, "element", (node) => {
        if (node.properties.href === routes.source(key)) removers.get(key)?.(node.children);
      });
    }
    return addAffixes(nodes, group, routes.source, (key) => authorOf.get(key) ?? "");
  });
  const entries = output.entries.flatMap((element) => {
    const id = keyOf.get(String(element.properties.id));
    if (id === undefined) return [];
    const content = clean(element);
    removers.get(id)?.(content);
    undoubleTitles(content);
    return [{ id, content }];
  });
  return { citations, entries };
}

/** The part of a bibliography that can be read: whole entries, the first of each key, and the abbreviations. */
function usableEntries(text: string): { kept: BibEntry[]; bibtex: string } {
  const { entries, abbreviations } = scanBibliography(text);
  const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  const kept = entries.filter((entry) => first.get(entry.key) === entry);
  const sources = kept.map(({ from, to }) => text.slice(from, to));
  return { kept, bibtex: [...abbreviations, ...sources].join("\n") };
}

function typstItems({ items }: CitationGroup): TypesetRequest["groups"][number] {
  return items.map(({ key, locator }) => {
    return { key, ...(locator ? { supplement: locator.replace(/(?<=\d)-(?=\d)/g, "–") } : {}) };
  });
}

function placeOf(language: string): { lang: string; region?: string } {
  const locale = new Intl.Locale(language);
  const region = locale.region?.length === 2 ? locale.region : undefined;
  return { lang: locale.language, ...(region ? { region } : {}) };
}

/** The id that Typst gave a source, read off a citation of it. */
function entryId(element: Element, style: string): string {
  const link = element.children.find((child) => child.type === "element" && child.tagName === "a");
  const { role, href } = link?.type === "element" ? link.properties : {};
  if (role !== "doc-biblioref") throw new Error(`the citation style “${style}” doesn’t cite in the text`);
  return String(href).slice(1);
}

/** Typst doesn't say which source it refuses. So on a failure each is tried alone, and the error names it. */
function typesetOrExplain(bibtex: string, request: TypesetRequest, text: string) {
  try {
    return typeset(bibtex, request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!reason.includes("BibLaTeX")) throw new Error(`Typst’s citations failed: ${reason}`);
    const { entries, abbreviations } = scanBibliography(text);
    const culprit = entries.find(({ key, from, to }) => {
      try {
        typeset([...abbreviations, text.slice(from, to)].join("\n"), {
          ...request,
          keys: [key],
          authors: [],
          groups: [],
        });
        return false;
      } catch {
        return true;
      }
    });
    throw new Error(culprit ? `the source \`${culprit.key}\` can’t be formatted: ${reason}` : reason);
  }
}
