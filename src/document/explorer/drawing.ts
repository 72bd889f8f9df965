import type { Element } from "hast";
import { s } from "hastscript";
import { frame } from "../../charts/frame.ts";
import type { ChartOptions } from "../../charts/options.ts";
import { hidden } from "../../charts/walk.ts";
import { COLUMNS, type Column, columnOf, type ExplorerData, type Item } from "../../explorer/data.ts";
import { layout } from "../../explorer/layout.ts";
import { FIRST } from "../../explorer/state.ts";
import type { ExplorerWords } from "../../explorer/words.ts";
import { spaced } from "./draw-name.ts";
import type { Parts } from "./parts.ts";

/**
 * The drawing of the first state, in which everything stands: the client moves what is in it, and draws nothing of its own but
 * links. Each item is a link to its page, over all of its row. Headings that this state has no use for wait among the definitions.
 */
export function drawExplorer(
  data: ExplorerData,
  { form, items, headings }: Parts,
  words: ExplorerWords,
  options: ChartOptions,
): Element {
  const scene = layout(data, form, FIRST);
  const rtl = data.direction === "rtl";
  const byKey = new Map(data.items.map((item) => [item.key, item]));
  const place = (key: string, x: number, y: number) => ({ dataKey: key, transform: `translate(${x},${y})` });
  const drawItem = (item: Item, x: number, y: number) => {
    const part = items.get(item.key);
    if (!part) return [];
    const { width } = form.columns[columnOf(item)];
    const { height } = part.size;
    const hit = s("rect", { className: ["hit"], x: -8, width: width + 16, height, fill: "none" });
    // Which item a trail sets out from is seen by more than colour.
    const pin = s("rect", { className: ["pin"], x: rtl ? width + 5 : -8, width: 3, height, fill: options.palette.ink });
    return [
      s("g", { role: "listitem", className: ["item", `item-${item.kind}`], ...place(item.key, x, y) }, [
        s("a", { href: item.href, ariaLabel: part.label }, [hit, pin, ...spaced(part.name)]),
        ...hidden(part.drawing),
      ]),
    ];
  };
  const drawColumn = (column: Column) =>
    s(
      "g",
      {
        role: scene.items[column].length > 0 ? "list" : undefined,
        ariaLabel: words.headings[column],
        dataColumn: column,
      },
      scene.items[column].flatMap(({ key, x, y }) => {
        const item = byKey.get(key);
        return item ? drawItem(item, x, y) : [];
      }),
    );
  const placed = new Set(scene.headings.map(({ key }) => key));
  const waiting = [...headings].filter(([key]) => !placed.has(key));
  return frame(options, scene.height, "explorer", [
    ...COLUMNS.map(drawColumn),
    s(
      "g",
      { className: ["links"], ariaHidden: "true", fill: "none", stroke: options.palette.faint },
      scene.links.map(({ key, d, byTheme }) => s("path", { dataKey: key, className: byTheme ? ["by-theme"] : [], d })),
    ),
    s(
      "g",
      { className: ["headings"], ariaHidden: "true" },
      scene.headings.map(({ key, x, y }) => s("g", place(key, x, y), headings.get(key)?.drawing ?? [])),
    ),
    s(
      "defs",
      waiting.map(([key, { drawing }]) => s("g", place(key, 0, 0), drawing)),
    ),
  ]);
}
