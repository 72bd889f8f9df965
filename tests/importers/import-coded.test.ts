import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planImport } from "../../src/importers/import-coded.ts";
import { propose } from "../../src/importers/mapping/proposal.ts";
import { starterMapping } from "../../src/importers/mapping/starter.ts";
import type { Change } from "../../src/importers/merge/change.ts";
import { readCoded } from "../../src/importers/read-coded.ts";
import { openReportFolder } from "../../src/importers/report-folder.ts";
import { writeFiles } from "../../src/importers/write-files.ts";
import { ReportError } from "../../src/problem.ts";
import { filesIn, run } from "../publish/builds.ts";
import { archiveOf, filesOf, pack, STUDIES, workFolder } from "./archives.ts";

const work = workFolder();
const nvivo = archiveOf(work, "nvivo");
const strong = (text: string) => new TextEncoder().encode(text);

const [, letters] =
  /guid="([^"]+)" name="Letters"/.exec(new TextDecoder().decode(filesOf("nvivo")["project.qde"])) ?? [];

const THEMES = `
themes:
  - code: Money > Costs > Rent
    id: rent
    title: Rents rise
    finding: People told of rising rents.
  - code: Place
    id: place
    finding: People spoke of their street.
    subfindings:
      - code: Place > Neighbours
        id: neighbours
        finding: Neighbours help one another.
  - code: Voice > Letters
    guid: ${letters}
    id: letters
    finding: Letters come too late.
`;
const MAPPING = `
participants: { from: cases }
roles:
  - variable: Role
    values: { tenant: tenants, owner: owners }
${THEMES}
excerpts: { marked: [Quotable] }
`;

async function bring(path: string, into: string, mapping: string): Promise<Change[]> {
  const project = await readCoded(path);
  const plan = await planImport(project, path, { text: mapping, file: "map.yaml" }, openReportFolder(into));
  await writeFiles(plan.writes);
  return plan.changes;
}

const json = (into: string, name: string) => JSON.parse(readFileSync(join(into, `findings/${name}.json`), "utf8"));
const told = (changes: readonly Change[], kind: Change["kind"]) =>
  changes.filter((change) => change.kind === kind).map(({ what, detail }) => (detail ? `${what}: ${detail}` : what));

/** The NVivo study with its project file changed. */
function revised(name: string, change: (xml: string) => string): string {
  const files = filesOf("nvivo");
  return pack(work, name, { ...files, "project.qde": strong(change(new TextDecoder().decode(files["project.qde"]))) });
}

describe("an import", () => {
  const into = join(work, "first/report");

  test("writes themes with exact counts of people, and what belongs to them", async () => {
    const changes = await bring(nvivo, into, MAPPING);
    expect(told(changes, "added")).toEqual([
      "participants: 5 people",
      "roles › owners",
      "roles › tenants",
      "themes › rent",
      "themes › place",
      "themes › letters",
      "evidence › letters-quote-1",
      "evidence › place-quote-1",
      "figures › themes-prevalence",
      "figures › themes-together",
      "figures › themes-by-role",
      "data/themes-together.csv: 3 rows",
      "data/themes-by-role.csv: 6 rows",
      "chapters/01-findings.mdx",
    ]);
    expect(json(into, "participants")).toMatchObject({
      total: 5,
      roles: [
        { id: "owners", name: "owners", count: 2 },
        { id: "tenants", name: "tenants", count: 3 },
      ],
    });
    expect(json(into, "themes").themes).toMatchObject([
      { id: "rent", title: "Rents rise", prevalence: { count: 3, of: 5 }, chapter: "findings", basis: "stated" },
      {
        id: "place",
        title: "Place",
        prevalence: { count: 3, of: 5 },
        subfindings: [{ id: "neighbours", prevalence: { count: 3, of: 5 } }],
      },
      { id: "letters", prevalence: { count: 3, of: 5 } },
    ]);
    expect(readFileSync(join(into, "data/themes-together.csv"), "utf8")).toBe(
      "theme,with,count,of\nrent,place,1,5\nrent,letters,2,5\nplace,letters,1,5\n",
    );
    expect(readFileSync(join(into, "data/themes-by-role.csv"), "utf8")).toBe(
      "theme,role,count,of\nrent,owners,0,2\nrent,tenants,3,3\nplace,owners,2,2\nplace,tenants,1,3\nletters,owners,1,2\nletters,tenants,2,3\n",
    );
  });

  test("brings excerpts that nobody can publish yet, under a role only where enough people share it", () => {
    expect(json(into, "evidence").evidence).toMatchObject([
      {
        id: "letters-quote-1",
        kind: "verbatim",
        text: "Nobody tells us anything, the letters come too late.",
        who: "tenants",
        consent: "none",
        themes: ["letters"],
      },
      { id: "place-quote-1", text: "The water is the trouble, it smells.", who: "an interviewee", consent: "none" },
    ]);
  });

  test("has only problems that ask for a person’s decision, and builds none of its excerpts", async () => {
    writeFileSync(
      join(into, "report.yaml"),
      "id: river\ntitle: River\ndescription: Five people.\nlanguage: en-GB\nversion: 0.1.0\nreleased: 2026-05-01\n",
    );
    const method = {
      period: "2026",
      approach: "Interviews",
      questions: [{ id: "q", text: "What changed", basis: "stated" }],
    };
    writeFileSync(join(into, "findings/method.json"), JSON.stringify(method));
    const { stdout } = await run("check", ["--content", into, "--format", "json"]);
    const errors = (JSON.parse(stdout) as { rule: string; severity: string; file: string; line: number }[]).filter(
      ({ severity }) => severity !== "hint",
    );
    expect(errors).toMatchObject([
      { file: "chapters/01-findings.mdx", rule: "schema-value", line: 3 },
      { file: "findings/evidence.json", rule: "evidence-left-out" },
      { file: "findings/evidence.json", rule: "evidence-left-out" },
    ]);
  });

  test("lets nothing private into the report, nor into its memory", () => {
    // The fixtures' private strings all hold this word; that it is there to be found, the archive shows.
    const all = Object.values(filesOf("nvivo"))
      .map((bytes) => new TextDecoder().decode(bytes))
      .join("");
    expect(all.match(/canary/gi)?.length).toBeGreaterThan(15);
    for (const file of filesIn(join(work, "first"))) {
      const text = readFileSync(join(work, "first", file), "utf8");
      expect(text, file).not.toMatch(/canary/i);
      expect(text, file).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
      for (const words of ["Interviewer", "It smells in summer", "Eve:"]) expect(text, file).not.toContain(words);
    }
    expect(filesIn(join(work, "first"))).toContain("private/import-report.json");
  });

  test.each(["nvivo", "atlas-ti", "maxqda", "qualcoder", "quirkos"])(
    "of %s by a proposed mapping lets nothing private in either",
    async (study) => {
      const dir = join(work, `proposed-${study}`);
      const path = archiveOf(work, study);
      const project = await readCoded(path);
      const mapping = starterMapping(project, { ...propose(project), roles: project.variables });
      await bring(path, join(dir, "report"), mapping);
      const written = filesIn(dir);
      expect(written.length).toBeGreaterThan(6);
      for (const file of written) expect(readFileSync(join(dir, file), "utf8"), file).not.toMatch(/canary/i);
    },
  );
});

describe("a second import", () => {
  const later = revised("later.qdpx", (xml) =>
    // Ben's passage on the letters is now about rent alone; the code for letters has another name.
    xml.replace('name="Letters"', 'name="Letters and notices"'),
  );

  test("says that nothing has changed when nothing has", async () => {
    const into = join(work, "same/report");
    await bring(nvivo, into, MAPPING);
    const before = filesIn(into).map((file) => readFileSync(join(into, file), "utf8"));
    expect(await bring(nvivo, into, MAPPING)).toEqual([]);
    expect(filesIn(into).map((file) => readFileSync(join(into, file), "utf8"))).toEqual(before);
  });

  test("updates what nobody touched, keeps what somebody wrote, and tells both", async () => {
    const into = join(work, "second/report");
    await bring(nvivo, into, MAPPING);
    const edit = (file: string, from: string, to: string) => {
      const path = join(into, file);
      expect(readFileSync(path, "utf8")).toContain(from);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    };
    edit("findings/themes.json", '"title": "Rents rise"', '"title": "Rents rise fast"');
    edit("findings/evidence.json", '"consent": "none"', '"consent": "anonymous-quote"');
    edit("data/themes-together.csv", "rent,place,1,5", "rent,place,[c],5");
    edit("findings/themes.json", "Letters come too late.", "Letters come after the decision.");
    const mapping = MAPPING.replace("from: cases", "from: cases, leaveOut: [Eve Canarylake]")
      .replace("finding: Letters come too late.", "finding: Letters come far too late.")
      .replace(/ {4}subfindings:[\s\S]*?another\.\n/, "");
    const changes = await bring(later, into, mapping);
    expect(told(changes, "changed")).toEqual([
      "participants: total 5 → 4",
      "roles › owners: count 2 → 1",
      "themes › rent: prevalence 3 of 5 → 3 of 4",
      "themes › place: prevalence 3 of 5 → 2 of 4",
      "themes › letters: title “Letters” → “Letters and notices”",
      "themes › letters: short “Letters” → “Letters and notices”",
      "themes › letters: prevalence 3 of 5 → 3 of 4",
      "data/themes-together.csv › rent × place: [c] of 5 → [c] of 4",
      "data/themes-together.csv › rent × letters: 2 of 5 → 2 of 4",
      "data/themes-together.csv › place × letters: 1 of 5 → 1 of 4",
      "data/themes-by-role.csv › rent × owners: 0 of 2 → 0 of 1",
      "data/themes-by-role.csv › place × owners: 2 of 2 → 1 of 1",
      "data/themes-by-role.csv › letters × owners: 1 of 2 → 1 of 1",
    ]);
    expect(told(changes, "conflict")).toEqual([
      "themes › letters: finding: yours, “Letters come after the decision.”, stays; the file now gives “Letters come far too late.”",
    ]);
    // The words of somebody who is left out go.
    expect(told(changes, "removed")).toEqual([
      "themes/place › neighbours: no longer in the file",
      "evidence › place-quote-1: no longer in the file",
    ]);
    expect(json(into, "themes").themes[0]).toMatchObject({ title: "Rents rise fast", prevalence: { count: 3, of: 4 } });
    expect(json(into, "evidence").evidence).toMatchObject([{ id: "letters-quote-1", consent: "anonymous-quote" }]);
    expect(await bring(later, into, mapping)).toEqual([]);
  });

  test("keeps a theme deleted by hand deleted, and one of the author’s own where it is", async () => {
    const into = join(work, "third/report");
    await bring(nvivo, into, MAPPING);
    const file = join(into, "findings/themes.json");
    const { themes } = json(into, "themes");
    const own = { id: "own", title: "Own", short: "Own", finding: "By hand.", chapter: "findings", basis: "editorial" };
    writeFileSync(file, JSON.stringify({ themes: [own, ...themes.slice(1)] }, null, 2));
    const changes = await bring(nvivo, into, MAPPING);
    expect(told(changes, "kept")).toEqual(["themes › rent: deleted by hand"]);
    expect(json(into, "themes").themes.map(({ id }: { id: string }) => id)).toEqual(["own", "place", "letters"]);
  });

  test("takes new GUIDs as they come, by the paths of the codes", async () => {
    const into = join(work, "guids/report");
    await bring(nvivo, into, MAPPING);
    const fresh = revised("fresh.qdpx", (xml) =>
      xml
        .replace(
          /([0-9a-f]{7})([0-9a-f])(-[0-9a-f]{4}-)/g,
          (_all, start, last, rest) => `${start}${last === "0" ? "1" : "0"}${rest}`,
        )
        .replaceAll(/internal:\/\/[\w-]+\.\w+/g, "absolute:///x"),
    );
    expect(told(await bring(fresh, into, MAPPING.replace(/excerpts.*/, "")), "changed")).toEqual([]);
  });

  test("without a memory of the first keeps all that differs", async () => {
    const into = join(work, "lost/report");
    mkdirSync(join(into, "findings"), { recursive: true });
    const theme = {
      id: "rent",
      title: "Mine",
      short: "Mine",
      finding: "Mine.",
      prevalence: { stated: "many" },
      chapter: "findings",
      basis: "stated",
    };
    writeFileSync(join(into, "findings/themes.json"), JSON.stringify({ themes: [theme] }));
    const changes = await bring(nvivo, into, MAPPING);
    expect(told(changes, "conflict")).toContain(
      'themes › rent: prevalence: yours, {"stated":"many"}, stays; the file now gives 3 of 5',
    );
    expect(json(into, "themes").themes[0]).toEqual(theme);
  });

  test("into a report with a broken file is refused at its place, with nothing written", async () => {
    const into = join(work, "broken/report");
    mkdirSync(join(into, "findings"), { recursive: true });
    writeFileSync(join(into, "findings/evidence.json"), '{ "evidence": [ }');
    await expect(bring(nvivo, into, MAPPING)).rejects.toThrow(ReportError);
    expect(filesIn(join(work, "broken"))).toEqual(["report/findings/evidence.json"]);
  });
});

describe("other files", () => {
  test("a codebook gives themes without a count, and no figures", async () => {
    const into = join(work, "codebook/report");
    const path = join(STUDIES, "qualcoder/codebook.qdc");
    await bring(path, into, "themes: [{ code: late }, { code: daily life > rent }]");
    expect(json(into, "themes").themes.map(({ prevalence }: { prevalence?: object }) => prevalence)).toEqual([
      undefined,
      undefined,
    ]);
    expect(filesIn(into)).toEqual(["chapters/01-findings.mdx", "findings/themes.json"]);
  });

  test("a codebook that says in how many documents a code is gives counts once the mapping says of how many", async () => {
    const into = join(work, "documents/report");
    const path = join(STUDIES, "taguette/codebook-new.csv");
    await bring(path, into, "participants: { total: 3 }\nthemes: [{ code: cost > rent }]");
    expect(json(into, "themes").themes[0].prevalence).toEqual({ count: 2, of: 3 });
  });

  test("Taguette’s highlights give counts and words", async () => {
    const into = join(work, "taguette/report");
    await bring(
      join(STUDIES, "taguette/highlights.csv"),
      into,
      "themes: [{ code: letters too late }]\nexcerpts: { marked: [quotable] }",
    );
    expect(json(into, "themes").themes[0].prevalence).toEqual({ count: 2, of: 3 });
    expect(json(into, "evidence").evidence[0].text).toBe("Nobody tells us anything, the letters come too late.");
  });

  test("words are cut right where a program counts a line end as one place, or an emoji comes before", async () => {
    const into = join(work, "atlas/report");
    const mapping =
      "participants: { from: groups, only: [Ada Canaryquill, Ben Canarybrook] }\nthemes: [{ code: Cost > rent }, { code: Place > neighbours }, { code: letters too late }]\nexcerpts: { marked: [Place > neighbours, quotable] }";
    await bring(archiveOf(work, "atlas-ti"), into, mapping);
    expect(json(into, "evidence").evidence.map(({ text }: { text: string }) => text)).toEqual([
      "We stay because of the neighbours.",
      "Nobody tells us anything, the letters come too late.",
    ]);
  });
});
