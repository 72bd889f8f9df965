import type { PhrasingContent, Root } from "mdast";
import type { Problem } from "../../problem.ts";

/** A text from another program, read: Markdown of the plainest kind, and what could not be brought along. */
export interface Draft {
  /** The document's own title, where it names one. */
  title?: string;
  /** What it says of itself in a sentence or two. */
  summary?: string;
  /**
   * The text. A heading, a paragraph or a link may carry `data.anchors`: names that links in the document point at, as
   * `#name`. Images are addressed by keys of `pictures`. Footnotes stand anywhere.
   */
  tree: Root;
  /** Whether the whole is one chapter, whatever its headings. */
  isChapter: boolean;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The text of a bibliography that comes with it. */
  bibliography?: string;
  /** What was left out or changed, a line each, for the author to read. */
  notices: string[];
  problems: Problem[];
}

/** A citation as our chapters write it; printed as it stands. */
export interface Citation {
  type: "citation";
  value: string;
}

declare module "mdast" {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
  interface Data {
    anchors?: string[];
  }
}

/** Counts things that are left out, and tells each once: `3 equations are left out.` */
export function tally(): { add(what: string, count?: number): void; lines(): string[] } {
  const counts = new Map<string, number>();
  return {
    add: (what, count = 1) => void counts.set(what, (counts.get(what) ?? 0) + count),
    lines: () => [...counts].map(([what, count]) => `${count} × ${what}`),
  };
}

export type Tally = ReturnType<typeof tally>;

/** Text as a node. */
export function textNode(value: string): PhrasingContent {
  return { type: "text", value };
}
