import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withCanary } from "../../src/privacy/canary.ts";
import { makeDictionary } from "../../src/privacy/names/dictionary.ts";
import { createFindNames } from "../../src/privacy/names/find-names.ts";
import { readRoster } from "../../src/privacy/roster/read-roster.ts";
import { scanSite } from "../../src/privacy/scan-site.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { build, FIXTURES, sumsOf } from "../publish/builds.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-withdrawal-"));
const site = (name: string) => join(work, name, "site");
const content = (name: string) => join(work, name, "content");
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Words that are nowhere else in the report: what was said, by whom, and the id that its address is made of. */
const CANARY = ["The glimmerquoth kettle sang", "a vostrenfell deckhand", "zorblatch-said"] as const;
const [TEXT, WHO, ID] = CANARY;
const find = createFindNames(
  makeDictionary(withCanary(readRoster("[other]\nglimmerquoth\nvostrenfell\nzorblatch\n").entries)),
);

const QUOTE = `<Quote evidence="${ID}" />`;
const DETAILS = `<Details summary="And more">\n\n${QUOTE}\n\n</Details>`;
const LINK = [`See [the kettle](/themes/tongues/#evidence-${ID}).`, "See the kettle."] as const;

/** The harbour’s report with what one more person said, in two chapters, under a theme, behind a recommendation. */
function report(name: string, fields: string | undefined): void {
  cpSync(join(FIXTURES, "harbour"), content(name), { recursive: true });
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(content(name), file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  const record = `{ "id": "${ID}", "kind": "paraphrase", "text": "${TEXT}", "who": "${WHO}", "fits": ["ferry-crew"], ${fields}, "themes": ["tongues"], "recommendations": ["six-words"], "basis": "stated" },`;
  // Where there is no record, the chapters have nothing in its place, down to the offsets of what follows.
  const placed = (text: string) => (fields === undefined ? text.replace(/\S/g, " ") : text);
  const [link, words] = LINK;
  edit("findings/evidence.json", (text) =>
    fields === undefined ? text : text.replace('"evidence": [', `"evidence": [${record}`),
  );
  edit("chapters/02-night-shift.mdx", (text) => text.replace("### Lists\n", `${placed(QUOTE)}\n\n### Lists\n`));
  edit(
    "chapters/03-tongues-and-tides.mdx",
    (text) => `${text}\n${fields === undefined ? words : link}\n\n${placed(DETAILS)}\n`,
  );
}

const WITHDRAWN = '"consent": "withdrawn"';
beforeAll(async () => {
  report("agreed", '"consent": "role-attributed", "consentUntil": "2031-03-31"');
  report("withdrawn", WITHDRAWN);
  report("never", undefined);
  for (const name of ["agreed", "withdrawn", "never"]) {
    await build(content(name), site(name), [], { env: { SOURCE_DATE_EPOCH: "1769860800" } });
  }
});

describe("what somebody said, and then withdrew", () => {
  test("was on pages, in the search, in every book and every file of data", async () => {
    const { hits } = await scanSite(site("agreed"), find);
    const kinds = [
      /^chapters\/night-shift\/index\.html$/,
      /^chapters\/tongues-and-tides\/index\.html$/,
      /^themes\/tongues\/index\.html$/,
      /^recommendations\/six-words\/index\.html$/,
      /^pagefind\/fragment\//,
      /evidence\.csv$/,
      /\.json$/,
      /\.xlsx$/,
      /report\.pdf$/,
      /chapters\/.*night-shift\.pdf$/,
      /\.epub$/,
      /\.docx$/,
    ];
    const paths = hits.map(({ path }) => path);
    expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
  });

  test("is in none of them after the next build", async () => {
    const { hits, unreadable, files } = await scanSite(site("withdrawn"), find);
    expect([hits, unreadable]).toEqual([[], []]);
    expect(files).toBeGreaterThan(100);
  });

  test("has left no trace: the site is, byte for byte, that of a report that never had it", () => {
    expect(sumsOf(site("withdrawn"))).toEqual(sumsOf(site("never")));
  });
});

describe("a consent that doesn’t hold", () => {
  const load = async (name: string, fields: string, today: string) => {
    report(name, fields);
    const { report: loaded, document, problems } = await loadReport({ content: content(name), env: {}, today });
    return { shown: JSON.stringify([loaded, document]), rules: problems.map(({ rule }) => rule) };
  };
  const UNTIL = '"consent": "role-attributed", "consentUntil": "2026-06-30"';

  test.each([
    ["since nobody gave any", '"consent": "none"', "2026-01-01", false],
    ["on its last day, holds", UNTIL, "2026-06-30", true],
    ["the day after, does not", UNTIL, "2026-07-01", false],
  ])("%s", async (name, fields, today, shown) => {
    const loaded = await load(name, fields, today);
    for (const words of CANARY) expect(loaded.shown.includes(words), words).toBe(shown);
    expect(loaded.rules).toEqual(
      shown ? [] : ["quote-left-out", "quote-left-out", "quote-left-out", "evidence-left-out"],
    );
  });

  test("is compared with the day that SOURCE_DATE_EPOCH names", async () => {
    report("epoch", UNTIL);
    const rules = async (epoch: string) => {
      const { problems } = await loadReport({ content: content("epoch"), env: { SOURCE_DATE_EPOCH: epoch } });
      return problems.map(({ rule }) => rule);
    };
    const seconds = (day: string) => String(Date.parse(`${day}T23:00:00Z`) / 1000);
    expect(await rules(seconds("2026-06-30"))).toEqual([]);
    expect(await rules(seconds("2026-07-01"))).toContain("evidence-left-out");
  });
});
