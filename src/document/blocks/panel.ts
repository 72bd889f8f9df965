import type { ElementContent } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { chartWordsFor } from "../../i18n/chart-words.ts";
import { prevalenceIn } from "../../i18n/prevalence-words.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import { routes } from "../../model/routes.ts";
import { idSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock, type Scene } from "../block.ts";

const props = z.strictObject({ id: idSchema });

/** A theme at a glance: number, mark, title, finding, count. */
export const theme = defineBlock({
  name: "Theme",
  place: "flow",
  holds: "nothing",
  props,
  references: ({ id }) => [{ kind: "theme", id, prop: "id" }],
  toHast({ id }, _children, scene) {
    const item = find(scene.report.themes, id);
    return [
      panel("theme", scene, {
        kicker: scene.words.numbered(scene.words.theme, item.number),
        title: item.title,
        href: routes.theme(id),
        text: item.finding,
        prevalence: item.prevalence,
      }),
    ];
  },
});

/** A recommendation at a glance: number, title, what it asks for. */
export const recommendation = defineBlock({
  name: "Recommendation",
  place: "flow",
  holds: "nothing",
  props,
  references: ({ id }) => [{ kind: "recommendation", id, prop: "id" }],
  toHast({ id }, _children, scene) {
    const item = find(scene.report.recommendations, id);
    return [
      panel("recommendation", scene, {
        kicker: scene.words.numbered(scene.words.recommendation, item.number),
        title: item.title,
        href: routes.recommendation(id),
        text: item.summary,
        prevalence: item.prevalence,
      }),
    ];
  },
});

interface Panel {
  kicker: string;
  title: string;
  href: string;
  text: string;
  prevalence: Prevalence | undefined;
}

function panel(kind: string, scene: Scene, { kicker, title, href, text, prevalence }: Panel): ElementContent {
  const mark = scene.mark(prevalence);
  return h(
    "section.panel",
    { dataKind: kind },
    h("p.panel-kicker", kicker, mark ? [" ", mark] : []),
    h("p.panel-title", h("a", { href }, title)),
    h("p.panel-text", text),
    prevalence ? h("p.panel-count", prevalenceIn(prevalence, chartWordsFor(scene.report.meta.language))) : [],
  );
}
