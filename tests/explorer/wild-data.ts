import fc from "fast-check";
import {
  COLUMNS,
  type Column,
  type ExplorerData,
  type Item,
  keyOf,
  type Link,
  type Size,
} from "../../src/explorer/data.ts";
import { HEADINGS } from "../../src/explorer/layout.ts";
import type { State } from "../../src/explorer/state.ts";

const evidence = fc.subarray(["paraphrase", "verbatim"] as const);
const count = fc.option(
  fc
    .tuple(fc.constantFrom("exact", "bounded", "worded" as const), fc.nat(12), fc.nat(12))
    .map(([kind, a, b]): NonNullable<Item["count"]> => {
      if (kind === "worded") return { kind, least: 0, most: 0 };
      const [least, most] = [Math.min(a, b) / 12, Math.max(a, b) / 12];
      return kind === "exact" ? { kind, least, most: least } : { kind: "bounded", least, most };
    }),
  { nil: undefined },
);
const size: fc.Arbitrary<Size> = fc.record({
  height: fc.integer({ min: 1, max: 120 }),
  joint: fc.nat(20),
  reach: fc.nat(100),
});

const item = (key: string, kind: Item["kind"], rest: Partial<Item> = {}): Item => ({
  key,
  kind,
  name: key,
  href: `/${key}/`,
  evidence: [],
  ...rest,
});

/** A report of any shape, down to none at all, and drawings of any height. */
export const wildData: fc.Arbitrary<ExplorerData> = fc
  .record({
    themes: fc.array(fc.record({ count, evidence, parts: fc.array(count, { maxLength: 3 }) }), { maxLength: 5 }),
    recommendations: fc.array(
      fc.record({ count, evidence, answers: fc.array(fc.nat(4)), speaks: fc.array(fc.nat(3)) }),
      {
        maxLength: 4,
      },
    ),
    audiences: fc.nat(4),
    direction: fc.constantFrom("ltr", "rtl" as const),
    sizes: fc.array(size, { minLength: 40, maxLength: 40 }),
  })
  .map(({ themes, recommendations, audiences, direction, sizes }) => {
    const items = [
      ...themes.flatMap(({ count, evidence, parts }, t) => [
        item(keyOf.theme(`t${t}`), "theme", { count, evidence }),
        ...parts.map((count, p) =>
          item(keyOf.subfinding(`t${t}`, `p${p}`), "subfinding", { theme: keyOf.theme(`t${t}`), count }),
        ),
      ]),
      ...recommendations.map(({ count, evidence }, r) =>
        item(keyOf.recommendation(`r${r}`), "recommendation", { count, evidence }),
      ),
      ...Array.from({ length: audiences }, (_, a) => item(keyOf.audience(`a${a}`), "audience")),
    ];
    const links = recommendations.flatMap(({ answers, speaks }, r): Link[] => {
      const key = keyOf.recommendation(`r${r}`);
      return [
        ...[...new Set(answers)].filter((t) => t < themes.length).map((t) => ({ from: keyOf.theme(`t${t}`), to: key })),
        ...[...new Set(speaks)].filter((a) => a < audiences).map((a) => ({ from: key, to: keyOf.audience(`a${a}`) })),
      ];
    });
    const all = [...items.map(({ key }) => key), ...Object.values(HEADINGS)];
    const drawn = Object.fromEntries(all.map((key, i) => [key, sizes[i] as Size]));
    const column = (x: number, width: number) => ({ x, width });
    const abreast: Record<Column, { x: number; width: number }> = {
      findings: column(0, 300),
      recommendations: column(370, 180),
      audiences: column(600, 120),
    };
    const stacked = Object.fromEntries(COLUMNS.map((name) => [name, column(0, 320)])) as typeof abreast;
    return {
      items,
      links,
      direction,
      language: "en-GB",
      forms: [
        { name: "narrow", width: 320, stacked: true, columns: stacked, sizes: drawn },
        { name: "wide", width: 720, stacked: false, columns: abreast, sizes: drawn },
      ],
    };
  });

/** Anything that could be asked for, of this report or of another. */
export const wildState = ({ items }: ExplorerData): fc.Arbitrary<State> => {
  const key = fc.oneof(fc.constantFrom("theme.nowhere", ...items.map((one) => one.key)), fc.string());
  return fc.record(
    {
      order: fc.constantFrom("report", "count" as const),
      audience: key,
      counted: fc.constantFrom("exact", "bounded", "worded" as const),
      evidence: fc.constantFrom("paraphrase", "verbatim" as const),
      trail: key,
    },
    { requiredKeys: ["order"] },
  );
};

/** A report, and a state that it can be in. */
export const wild: fc.Arbitrary<{ data: ExplorerData; wanted: State }> = wildData.chain((data) =>
  wildState(data).map((wanted) => ({ data, wanted })),
);
