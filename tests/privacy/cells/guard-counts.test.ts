import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toString as plainText } from "hast-util-to-string";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { figureToHast } from "../../../src/document/blocks/figure.ts";
import { createScene } from "../../../src/document/scene.ts";
import { csvBytes } from "../../../src/exports/csv.ts";
import { reportJson } from "../../../src/exports/json.ts";
import { publishedTables } from "../../../src/exports/tables.ts";
import { checkReport, loadReport } from "../../../src/publish/load-report.ts";
import { FIXTURES } from "../../publish/builds.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-counts-"));
let content = "";

// 41 people: a number that stands nowhere else, so that it can be looked for.
const ROLES = `theme,role,count,of,stated
sleep,Crew,4,30,four
sleep,Cooks,11,30,
sleep,Clerks,0,30,
sleep,Wardens,13,30,
tongues,Crew,9,30,
tongues,Cooks,29,30,
tongues,Clerks,12,30,
tongues,Wardens,8,30,
`;

const write = (file: string, text: string) => writeFileSync(join(content, file), text);
const read = (file: string) => readFileSync(join(content, file), "utf8");
const change = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  write(
    file,
    read(file).replace(from, () => to),
  );
};

beforeEach(() => {
  content = mkdtempSync(join(work, "content-"));
  cpSync(join(FIXTURES, "harbour"), content, { recursive: true });
  // Nobody is quoted by the role that has few people in some tests.
  change("findings/evidence.json", '"a lamp keeper"', '"a night worker"');
  write("data/roles.csv", ROLES);
  change(
    "findings/figures.json",
    '"figures": [',
    `"figures": [
    {
      "id": "by-role", "kind": "theme-by-role", "data": "roles.csv", "title": "Sleep, by role",
      "description": "Most wardens sleep little.", "source": "Invented.", "basis": "stated"
    },`,
  );
  change(
    "chapters/01-summary.mdx",
    "<Theme",
    '<Figure id="by-role" />\n\n<DataTable src="roles.csv" caption="By role" />\n\n<Theme',
  );
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const problems = async () =>
  (await checkReport({ content, env: {} })).problems.map(
    ({ rule, file, line, severity }) => `${severity} ${rule} ${file}:${line}`,
  );

describe("a count that is withheld", () => {
  test("shows as such in the drawing, its table, printed tables and data, and nowhere as a number", async () => {
    const { report, document } = await loadReport({ content, env: {} });
    const figure = report.figures.find(({ id }) => id === "by-role");
    if (!figure) throw new Error("no figure");
    const shown = plainText(figureToHast(figure, createScene(report, document)));
    expect(shown.match(/suppressed/g)?.length).toBeGreaterThan(4);
    expect(shown).not.toMatch(/\b4 of 30|\b29 of 30|four/);
    const chapter = document.chapters.find(({ meta }) => meta.id === "summary");
    expect(chapter && plainText(chapter.tree)).not.toMatch(/SleepCrew4|tonguesCooks29/i);
    const counts = publishedTables(report).find(({ name }) => name === "figure-counts");
    const csv = new TextDecoder().decode(csvBytes(counts ?? { columns: [], rows: [] }));
    expect(csv).toMatch(/sleep,Crew,\[c\],30,/);
    expect(csv).toMatch(/tongues,Cooks,\[c\],30,/);
    // A decoy for each: the least of its row.
    expect(csv).toMatch(/sleep,Clerks,\[c\],30,/);
    expect(csv).toMatch(/tongues,Wardens,\[c\],30,/);
    const rows = JSON.parse(reportJson(report)).tables["roles.csv"];
    expect(rows.filter(({ count }: { count?: number }) => count === undefined)).toHaveLength(4);
    expect(rows.filter(({ missing }: { missing?: string }) => missing === "suppressed")).toHaveLength(4);
  });

  test("is told to its author as a hint, and the thresholds can be set", async () => {
    expect(await problems()).toEqual(["hint counts-withheld data/roles.csv:1"]);
    change(
      "report.yaml",
      "id: saltmere-nights",
      "id: saltmere-nights\nprivacy: { smallCounts: { attributes: 2, remainder: 0 } }",
    );
    expect(await problems()).toEqual([]);
  });

  test("is not printed by a <Count>: not a small one, nor one that gives others away", async () => {
    change(
      "chapters/01-summary.mdx",
      "## What would help",
      'Asked: <Count of="role:lamp-keepers" />.\n\n## What would help',
    );
    expect(await problems()).toEqual(["hint counts-withheld data/roles.csv:1"]);
    change("findings/participants.json", '"count": 8', '"count": 4');
    expect((await problems()).filter((problem) => problem.includes("summary"))).toEqual([
      expect.stringMatching(/^error withheld-count-told chapters\/01-summary.mdx:/),
    ]);
  });

  test("is not told in a sentence either", async () => {
    change("findings/figures.json", "Most wardens sleep little.", "Only four of the crew raised sleep.");
    change("chapters/02-night-shift.mdx", "Most people sleep", "Tongues came up with 29 cooks. Most people sleep");
    expect(await problems()).toEqual([
      expect.stringMatching(/^error withheld-count-told chapters\/02-night-shift\.mdx:\d+$/),
      "hint counts-withheld data/roles.csv:1",
      expect.stringMatching(/^error withheld-count-told findings\/figures\.json:\d+$/),
    ]);
  });
});

describe("a small count of a finding", () => {
  test("stops the build at its place until its author accepts it, and the acceptance is published", async () => {
    change("findings/themes.json", '"prevalence": { "count": 9 }', '"prevalence": { "count": 2 }');
    const [small] = (await problems()).filter((line) => line.includes("small-count"));
    expect(small).toMatch(/^error small-count findings\/themes\.json:15$/);
    change(
      "findings/themes.json",
      '{ "count": 2 }',
      '{ "count": 2, "acceptSmall": { "reason": "The source has it." } }',
    );
    expect((await problems()).filter((line) => line.includes("small-count"))).toEqual([]);
    const { report } = await loadReport({ content, env: {} });
    const table = publishedTables(report).find(({ name }) => name === "small-counts");
    expect(table?.rows.slice(4)).toEqual([["accepted", expect.any(String), "2 of 60", "The source has it."]]);
    expect(table?.rows[0]).toEqual(["threshold", "count of a theme, at least", "3", undefined]);
  });

  test("in a bar of the people who were interviewed, too", async () => {
    write("data/people.csv", "label,value\nNorth,50\nSouth,2\n");
    const { noun } = JSON.parse(read("findings/participants.json"));
    change(
      "findings/figures.json",
      '"figures": [',
      `"figures": [{ "id": "where", "kind": "bars", "data": "people.csv", "unit": "${noun ?? "people interviewed"}",
        "title": "x", "description": "x", "source": "x", "basis": "stated" },`,
    );
    change("chapters/01-summary.mdx", "<Theme", '<Figure id="where" />\n\n<Theme');
    expect((await problems()).filter((line) => line.startsWith("error"))).toEqual([
      "error small-count data/people.csv:3",
    ]);
  });
});

test("a role of few people is withheld", async () => {
  change("findings/participants.json", '"count": 8', '"count": 2');
  const { report } = await loadReport({ content, env: {} });
  expect(report.participants.roles.map(({ count }) => count)).toContain("[c]");
  expect(reportJson(report)).toContain('"count": "[c]"');
});

test("a table that doesn’t say whom it counts is pointed at", async () => {
  write("data/towns.csv", "town,people\nNorth,40\nSouth,2\n");
  change("chapters/01-summary.mdx", "<Theme", '<DataTable src="towns.csv" caption="x" />\n\n<Theme');
  expect(await problems()).toContain("warning table-small-count data/towns.csv:3");
});

describe("a version that was released before", () => {
  const release = async () => {
    const { report } = await loadReport({ content, env: {} });
    mkdirSync(join(content, "releases"), { recursive: true });
    write("releases/2.0.0.json", reportJson(report));
  };

  test("gives away what it told and this one withholds", async () => {
    const thresholds =
      "id: saltmere-nights\nprivacy: { smallCounts: { attributes: 0, themes: 0, protection: 0, remainder: 0 } }";
    change("report.yaml", "id: saltmere-nights", thresholds);
    await release();
    change("report.yaml", thresholds, "id: saltmere-nights");
    const { problems: found } = await checkReport({ content, env: {} });
    const [given] = found.filter(({ rule }) => rule === "count-given-away");
    expect(given).toMatchObject({ file: "data/roles.csv", line: 2 });
    expect(given?.message).toContain("releases/2.0.0.json");
    expect(given?.message).not.toMatch(/\b4\b/);
  });

  test("gives nothing away when it withheld the same", async () => {
    await release();
    expect((await problems()).filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
