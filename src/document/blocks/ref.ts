import { h } from "hastscript";
import { z } from "zod";
import { routes } from "../../model/routes.ts";
import { find } from "../../model/trails.ts";
import { defineBlock, type Scene } from "../block.ts";

const kinds = ["theme", "recommendation", "figure", "chapter", "audience"] as const;
type Kind = (typeof kinds)[number];

interface Target {
  kind: Kind;
  id: string;
  anchor?: string;
}

/** `theme:security`, `chapter:method#limits`, `recommendation:convene#learn-abroad`. */
function readTarget(to: string): Target {
  const [kind, rest = ""] = to.split(":", 2) as [Kind, string?];
  const [id = "", anchor] = rest.split("#", 2);
  return { kind, id, ...(anchor ? { anchor } : {}) };
}

/** Prints “Theme 3”, “Figure 2” and the like, by number in the report, as a link. */
export const ref = defineBlock({
  name: "Ref",
  place: "text",
  holds: "nothing",
  props: z.strictObject({
    to: z
      .string()
      .regex(
        new RegExp(`^(?:${kinds.join("|")}):[a-z0-9-]+(?:#[^\\s#]+)?$`),
        `a kind and an id, such as \`theme:security\` (kinds: ${kinds.join(", ")})`,
      ),
  }),
  references({ to }) {
    const { kind, id, anchor } = readTarget(to);
    const ask =
      kind === "recommendation" && anchor ? [{ kind: "ask" as const, id: `${id}#${anchor}`, prop: "to" }] : [];
    // An ask of a recommendation that isn't there is one mistake.
    return [{ kind, id, prop: "to" }, ...ask];
  },
  toHast({ to }, _children, scene) {
    const target = readTarget(to);
    const { href, text } = describe(target, scene);
    return [h("a.ref", { href, dataKind: target.kind }, text)];
  },
});

function describe(
  { kind, id, anchor }: Target,
  { report, words, figureNumber, figureAddress }: Scene,
): { href: string; text: string } {
  // A number must not part from its word at the end of a line.
  const numbered = (word: string, number: number | string) => words.numbered(word, number).replaceAll(" ", "\u00a0");
  switch (kind) {
    case "theme":
      return { href: routes.theme(id), text: numbered(words.theme, find(report.themes, id).number) };
    case "recommendation": {
      const { number, asks } = find(report.recommendations, id);
      if (!anchor) return { href: routes.recommendation(id), text: numbered(words.recommendation, number) };
      const ask = asks.findIndex((item) => item.id === anchor) + 1;
      return { href: routes.ask(id, anchor), text: numbered(words.ask, words.part(number, ask)) };
    }
    case "chapter": {
      const href = anchor ? `${routes.chapter(id)}#${anchor}` : routes.chapter(id);
      return { href, text: numbered(words.chapter, find(report.chapters, id).number) };
    }
    case "audience":
      return { href: routes.audience(id), text: find(report.audiences, id).name };
    case "figure":
      return { href: figureAddress(id), text: numbered(words.figure, figureNumber(id)) };
  }
}
