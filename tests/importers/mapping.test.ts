import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { planImport } from "../../src/importers/import-coded.ts";
import { type Ask, askForMapping, ranges, readNumbers } from "../../src/importers/mapping/ask.ts";
import { propose } from "../../src/importers/mapping/proposal.ts";
import { readMapping } from "../../src/importers/mapping/read-mapping.ts";
import { starterMapping } from "../../src/importers/mapping/starter.ts";
import { readCoded } from "../../src/importers/read-coded.ts";
import { openReportFolder } from "../../src/importers/report-folder.ts";
import { type Problem, ReportError } from "../../src/problem.ts";
import { ROOT } from "../publish/builds.ts";
import { archiveOf, STUDIES, workFolder } from "./archives.ts";

const work = workFolder();
const nvivo = archiveOf(work, "nvivo");

async function problemsOf(mapping: string, path = nvivo): Promise<Problem[]> {
  try {
    await planImport(
      await readCoded(path),
      path,
      { text: mapping, file: "map.yaml" },
      openReportFolder(join(work, "none")),
    );
  } catch (error) {
    if (error instanceof ReportError) return [...error.problems];
    throw error;
  }
  return [];
}

describe("a mapping file is refused at its place", () => {
  test.each<[string, string, number, RegExp, RegExp]>([
    [
      "with a field that there isn’t",
      "themes: [{ code: Place }]\nparticipant: x\n",
      2,
      /`participant` isn’t|`participant` isn't/,
      /Did you mean `participants`/,
    ],
    ["without themes", "chapter: findings\n", 1, /`themes` is missing/, /Add it/],
    ["with a code that there isn’t", "themes:\n  - code: Plaec\n", 2, /no code `Plaec`/, /`Place`/],
    ["with the last name of a path", "themes:\n  - code: Rent\n", 2, /no code `Rent`/, /`Money > Costs > Rent`/],
    [
      "with a name that repeats",
      "themes:\n  - code: Other\n",
      2,
      /no code `Other`/,
      /`Money > Other` or `Place > Other` or `Voice > Other`/,
    ],
    [
      "with a variable that there isn’t",
      "themes: [{ code: Place }]\nroles: [{ variable: Roll }]\n",
      2,
      /no variable `Roll`/,
      /Did you mean `Role`/,
    ],
    [
      "with a person that there isn’t",
      "themes: [{ code: Place }]\nparticipants: { leaveOut: [Ada Canaryquil] }\n",
      2,
      /no participant/,
      /Did you mean `Ada Canaryquill`/,
    ],
    [
      "with codes for people, and none named",
      "themes: [{ code: Place }]\nparticipants: { from: codes }\n",
      2,
      /Not every code is a person/,
      /under `only`/,
    ],
    [
      "with groups where there are none",
      "themes: [{ code: Place }]\nparticipants: { from: groups, only: [x] }\n",
      2,
      /no participant `x`/,
      /see what there is/,
    ],
    [
      "with an id twice",
      "themes:\n  - { code: Place, id: a }\n  - { code: Voice, id: a }\n",
      3,
      /`a` is given twice/,
      /Change one/,
    ],
    [
      "with a total of its own",
      "themes: [{ code: Place }]\nparticipants: { total: 9 }\n",
      2,
      /there are 5, not 9/,
      /Take `total` out/,
    ],
    [
      "with a passage that there isn’t",
      "themes: [{ code: Place }]\nexcerpts: { passages: [abcd1234] }\n",
      2,
      /no passage `abcd1234`/,
      /--passages/,
    ],
    [
      "with two roles of one name",
      "themes: [{ code: Place }]\nroles: [{ variable: Role, id: r }, { variable: Age, id: r }]\n",
      2,
      /`r` is given twice/,
      /its own `id`/,
    ],
  ])("%s", async (_name, text, line, message, hint) => {
    const [problem] = await problemsOf(text);
    expect(problem).toMatchObject({ file: "map.yaml", line });
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toMatch(hint);
  });

  test("with all its faults at once", async () => {
    const problems = await problemsOf("themes:\n  - code: Plaec\n  - code: Voic\nroles: [{ variable: Roll }]\n");
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test("and as an editor sees it, fits its schema", () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, "docs/schema/import-map.schema.json"), "utf8")));
    expect(schema.safeParse({ themes: [{ code: "Place" }] }).success).toBe(true);
    expect(schema.safeParse({ themes: [{ code: "Place", titel: "x" }] }).success).toBe(false);
  });
});

describe("a mapping file to start from", () => {
  test.each(["nvivo", "atlas-ti", "maxqda", "qualcoder", "quirkos"])(
    "for %s can be taken as it stands",
    async (study) => {
      const path = archiveOf(work, study);
      const project = await readCoded(path);
      const text = starterMapping(project, propose(project));
      expect(await problemsOf(text, path)).toEqual([]);
      expect(text).not.toMatch(/\t| $/m);
    },
  );

  test("proposes the top of the tree, without people and without what marks quotations", async () => {
    const project = await readCoded(nvivo);
    const { mapping } = readMapping(starterMapping(project, propose(project)), "map.yaml");
    expect(mapping.themes.map(({ code }) => code)).toEqual(["Money", "Place", "Voice"]);
    expect(mapping.themes[1]?.subfindings.map(({ code }) => code)).toEqual(["Place > Neighbours", "Place > Water"]);
    expect(mapping.excerpts.marked).toEqual(["Quotable"]);
  });

  test("shows a code’s memo as a note to read, never as text to publish", async () => {
    const path = join(STUDIES, "taguette/codebook.csv");
    const project = await readCoded(path);
    const text = starterMapping(project, { ...propose(project), themes: project.codes });
    expect(text).toMatch(/^ +# canary memo$/m);
    expect(JSON.stringify(parse(text))).not.toContain("canary");
  });
});

describe("questions", () => {
  /** Answers in order; what is asked beyond them gets Enter. */
  function conversation(...answers: string[]) {
    const asked: string[] = [];
    const said: string[] = [];
    const ask: Ask = async (question) => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    return { ask, asked, said, say: (text: string) => void said.push(text) };
  }

  test("have a proposal each, which Enter takes", async () => {
    const project = await readCoded(nvivo);
    const { ask, say, asked } = conversation();
    const answers = await askForMapping(project, ask, say);
    expect(asked).toHaveLength(4);
    expect(asked[1]).toBe("Which codes are themes? Numbers as above, such as 1 4-7. [1 5 10] ");
    expect(answers).toEqual({ ...propose(project), roles: [] });
  });

  test("take numbers, and ask again for what they can't read", async () => {
    const project = await readCoded(nvivo);
    const { ask, say, said } = conversation("1", "3, 6-99", "3 6 8", "1", "none");
    const answers = await askForMapping(project, ask, say);
    expect(said.join("\n")).toContain("Type numbers from 1 to 19, such as 1 3-5; or all, or none.");
    expect(answers.themes.map(({ path }) => path.at(-1))).toEqual(["Rent", "Neighbours", "Smell"]);
    expect(answers.roles.map(({ name }) => name)).toEqual(["Role"]);
    expect(answers.marked).toEqual([]);
  });

  test("about groups propose those that can be people, and their answers make a mapping", async () => {
    const path = archiveOf(work, "atlas-ti");
    const project = await readCoded(path);
    const { ask, say } = conversation("2");
    const answers = await askForMapping(project, ask, say);
    expect(answers.from).toBe("groups");
    const text = starterMapping(project, answers);
    expect(parse(text).participants.only).toEqual(["Ada Canaryquill", "Ben Canarybrook", "Cleo Canaryford"]);
    expect(await problemsOf(text, path)).toEqual([]);
  });

  test.each<[string, number[] | undefined]>([
    ["1 4-6,9", [1, 4, 5, 6, 9]],
    ["3;3", [3]],
    ["0", undefined],
    ["11", undefined],
    ["5-2", undefined],
    ["two", undefined],
  ])("%s of ten", (typed, numbers) => {
    expect(readNumbers(typed, 10)).toEqual(numbers);
    if (numbers) expect(readNumbers(ranges(numbers), 10)).toEqual(numbers);
  });
});
