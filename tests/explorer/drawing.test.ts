import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { buildExplorer, type Explorer } from "../../src/document/explorer/explorer.ts";
import { COLUMNS, type Form } from "../../src/explorer/data.ts";
import { layout } from "../../src/explorer/layout.ts";
import { FIRST } from "../../src/explorer/state.ts";
import { elements, textFaults, words } from "../charts/boxes.ts";
import { readReport } from "./read-report.ts";

const FOLDERS = ["content", "tests/fixtures/harbour", "tests/fixtures/gallery", "tests/fixtures/rtl"];
const reports = await Promise.all(
  FOLDERS.map(async (folder) => ({ folder, explorer: buildExplorer(await readReport(folder), "/base/") })),
);
const drawings = reports.flatMap(({ folder, explorer }) =>
  explorer.drawings.map(({ name, svg }) => ({
    name: `${folder}, ${name}`,
    form: formOf(explorer, name),
    svg,
    explorer,
  })),
);

function formOf({ data }: Explorer, name: Form["name"]): Form {
  return data.forms.find((form) => form.name === name) as Form;
}

const groups = (svg: Element) =>
  elements(svg).filter(({ tagName, properties }) => tagName === "g" && properties.dataKey !== undefined);

describe("the drawing that is served", () => {
  test.each(drawings)("is the first state of the browser: $name", ({ svg, form, explorer }) => {
    const scene = layout(explorer.data, form, FIRST);
    const served = new Map(groups(svg).map(({ properties }) => [properties.dataKey, properties.transform]));
    for (const { key, x, y } of [...COLUMNS.flatMap((column) => scene.items[column]), ...scene.headings])
      expect(served.get(key), key).toBe(`translate(${x},${y})`);
    const links = elements(svg).filter(({ properties }) => String(properties.dataKey).includes(">"));
    expect(links.map(({ properties }) => [properties.dataKey, properties.d])).toEqual(
      scene.links.map(({ key, d }) => [key, d]),
    );
    expect(svg.properties.height).toBe(scene.height);
  });

  test.each(drawings)("has a link for each item, which says what is drawn: $name", ({ svg, explorer }) => {
    const links = elements(svg).filter(({ tagName }) => tagName === "a");
    expect(links.map(({ properties }) => properties.href)).toEqual(explorer.data.items.map(({ href }) => href));
    for (const { properties } of links) expect(String(properties.ariaLabel)).toMatch(/\p{L}/u);
  });

  test.each(drawings)("keeps each item's text inside it, apart, and large enough: $name", ({ svg, form, explorer }) => {
    const widthOf = (key: string) => {
      const column = COLUMNS.find((name) => layout(explorer.data, form, FIRST).items[name].some((p) => p.key === key));
      return form.columns[column ?? "findings"].width;
    };
    const faults = groups(svg).flatMap((group) => {
      const key = String(group.properties.dataKey);
      const head = COLUMNS.find((name) => key === `heading.${name}`);
      const width = head ? form.columns[head].width : widthOf(key);
      const viewBox = `0 0 ${width} ${form.sizes[key]?.height}`;
      return textFaults({ ...group, properties: { viewBox } }).map((fault) => `${key}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("speaks of a finding, a recommendation and an audience in whole lines", () => {
    const svg = drawings.find(({ name }) => name === "content, full")?.svg as Element;
    const labels = elements(svg).flatMap(({ properties }) => (properties.ariaLabel ? [properties.ariaLabel] : []));
    expect(labels).toEqual(
      expect.arrayContaining([
        "What was said",
        "1 Security and safety: “close to half”, 5 or 6 of 12",
        "5 Few strong collaborations seen: “didn’t on the whole”, no number given",
        "2 Convene and connect: raised: “many”, no number given, answers 2 Strategy and leadership; 4 Theories of change; 5 Collaboration, for Funders; Infrastructure organisations",
        "Other movements: called on in 3 Solidarity across movements",
      ]),
    );
  });

  test("draws no number that the source doesn't give", () => {
    const svg = drawings.find(({ name }) => name === "content, full")?.svg as Element;
    const worded = groups(svg).find(({ properties }) => String(properties.dataKey).endsWith("few-collaborations"));
    expect(words(worded as Element)).not.toMatch(/\d of|of \d/);
    expect(elements(worded as Element).filter(({ properties }) => /^mark-/.test(String(properties.className)))).toEqual(
      [],
    );
  });
});

test("the tables hold everything that the drawing does, links too", () => {
  const { tables, data } = (reports[0] as (typeof reports)[0]).explorer;
  const [findings, recommendations, audiences] = tables.map(({ table }) => table.rows);
  expect((findings?.length ?? 0) + (recommendations?.length ?? 0) + (audiences?.length ?? 0)).toBe(data.items.length);
  expect(findings?.[0]).toEqual([
    "1 Security and safety",
    "“close to half”",
    "5 or 6 of 12",
    "1 Unrestricted funding",
    "Funders",
  ]);
  expect(recommendations?.[1]).toEqual([
    "2 Convene and connect",
    "“many”: no number given",
    "2 Strategy and leadership; 4 Theories of change; 5 Collaboration",
    "Funders; Infrastructure organisations",
  ]);
});
