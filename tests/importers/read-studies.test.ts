import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { useOf, withBelow } from "../../src/importers/coded/counts.ts";
import { likelyKind, type PeopleKind, peopleOf } from "../../src/importers/coded/participants.ts";
import { type CodedProject, pathText } from "../../src/importers/coded/project.ts";
import { readCoded } from "../../src/importers/read-coded.ts";
import { archiveOf, filesOf, pack, STUDIES, workFolder } from "./archives.ts";

const work = workFolder();
const read = (study: string) => readCoded(archiveOf(work, study));

/** People and mentions of each code that anyone used, by its path. */
function uses(project: CodedProject, kind: PeopleKind = likelyKind(project), keys?: string[]) {
  const people = peopleOf(project, kind, keys);
  return Object.fromEntries(
    project.codes.flatMap(({ key, path }) => {
      const { people: count, mentions } = useOf(project, people, new Set([key]));
      return mentions > 0 ? [[pathText(path), [count, mentions]]] : [];
    }),
  );
}

const paths = (project: CodedProject) => project.codes.map(({ path }) => pathText(path));

describe("a study in the manner of", () => {
  test("NVivo: people are codes with a case’s GUID, also in an interview that two share", async () => {
    const project = await read("nvivo");
    expect(project.problems).toEqual([]);
    expect(uses(project)).toMatchObject({
      "Money > Costs > Rent": [3, 3],
      "Place > Neighbours": [3, 3],
      "Place > Water > Smell": [2, 2],
      "Voice > Letters": [3, 3],
      Quotable: [2, 2],
    });
    expect(peopleOf(project, "cases")).toHaveLength(5);
    expect(paths(project).filter((path) => path.endsWith("> Other"))).toEqual([
      "Money > Other",
      "Place > Other",
      "Voice > Other",
    ]);
    const place = project.codes.find(({ path }) => pathText(path) === "Place")?.key ?? "";
    expect(useOf(project, peopleOf(project, "cases"), withBelow(project.codes, place))).toEqual({
      people: 3,
      mentions: 5,
    });
    const roles = peopleOf(project, "cases").map(({ values }) => [...values.values()].flat()[0]);
    expect(roles).toEqual(["tenant", "tenant", "owner", "tenant", "owner"]);
  });

  test("ATLAS.ti: flat names become a tree, groups are values or people, two talks are one person", async () => {
    const project = await read("atlas-ti");
    expect(paths(project)).toEqual([
      "Cost",
      "Cost > rent",
      "Place",
      "Place > neighbours",
      "Place > smell of water",
      "letters too late",
      "quotable",
    ]);
    expect(project.codes.find(({ path }) => path.at(-1) === "Place")?.isGroup).toBe(true);
    expect(project.variables.map(({ name }) => name)).toEqual(["Role", "Age"]);
    expect(project.sets.map(({ name }) => name)).toContain("Ada Canaryquill");
    const people = project.sets.filter(({ name }) => name.includes("Canary")).map(({ key }) => key);
    expect(uses(project, "groups", people)).toEqual({
      "Cost > rent": [2, 3],
      "Place > neighbours": [2, 2],
      "Place > smell of water": [1, 1],
      "letters too late": [3, 3],
      quotable: [1, 1],
    });
    expect(uses(project, "documents")["Cost > rent"]).toEqual([3, 3]);
    const [ada] = peopleOf(project, "groups", people);
    expect([...(ada?.values.values() ?? [])]).toEqual([["tenant"], ["67"]]);
  });

  test("MAXQDA: cases without names carry the variables of documents that have one name", async () => {
    const project = await read("maxqda");
    expect(uses(project)).toMatchObject({ "Cost > Rent": [2, 2], Neighbours: [2, 2], "Late letters": [2, 2] });
    expect(peopleOf(project, "cases").map(({ values }) => [...values.values()].flat())).toEqual([
      ["tenant"],
      ["tenant"],
      ["owner"],
    ]);
  });

  test("QualCoder: categories only group, and people are selections of a source that they share", async () => {
    const project = await read("qualcoder");
    expect(project.codes.filter(({ isGroup }) => isGroup).map(({ path }) => path)).toEqual([["daily life"]]);
    expect(uses(project)).toMatchObject({ "daily life > rent": [3, 3], neighbours: [3, 3], late: [3, 3] });
    expect(peopleOf(project, "cases")).toHaveLength(5);
  });

  test("Quirkos: prefixed tags, texts inside the project", async () => {
    const project = await read("quirkos");
    expect(uses(project)).toMatchObject({ rent: [2, 2], neighbours: [2, 2], smell: [1, 1], late: [2, 2] });
    expect([...project.texts.values()].every(({ content }) => content?.includes("\n"))).toBe(true);
  });

  test("Taguette: highlights with several tags are one passage, and untagged ones none", async () => {
    const project = await readCoded(join(STUDIES, "taguette/highlights.csv"));
    expect(project.origin).toBe("Taguette");
    expect(uses(project)).toEqual({
      "cost.rent": [2, 2],
      "place > neighbours": [2, 2],
      "place > smell": [1, 1],
      "letters too late": [2, 2],
      quotable: [1, 1],
    });
    expect(peopleOf(project, "cases")).toHaveLength(3);
  });
});

describe("codebooks", () => {
  const stated = (project: CodedProject) => project.codes.map(({ path, stated }) => [pathText(path), stated]);

  test("as .qdc, with braces, an empty list of groups, or another namespace", async () => {
    expect(paths(await readCoded(join(STUDIES, "qualcoder/codebook.qdc")))).toEqual([
      "daily life",
      "daily life > rent",
      "late",
    ]);
    expect(paths(await readCoded(join(STUDIES, "taguette/codebook.qdc")))).toEqual([
      "cost",
      "cost > rent",
      "place",
      "place > neighbours",
      "place > smell",
      "letters too late",
    ]);
  });

  test("as CSV, of three versions of Taguette", async () => {
    expect(stated(await readCoded(join(STUDIES, "taguette/codebook-old.csv")))).toContainEqual([
      "cost > rent",
      undefined,
    ]);
    expect(stated(await readCoded(join(STUDIES, "taguette/codebook.csv")))).toContainEqual([
      "cost > rent",
      { passages: 3 },
    ]);
    const withParents = stated(await readCoded(join(STUDIES, "taguette/codebook-new.csv")));
    expect(withParents).toContainEqual(["place > neighbours", { documents: 2 }]);
  });
});

describe("tables of people and codes", () => {
  const expected = { rent: [3, 4], neighbours: [3, 3], smell: [2, 2], late: [3, 3] };

  test("wide, with counts; an age is no code", async () => {
    const project = await readCoded(join(STUDIES, "tables/wide.csv"));
    expect(uses(project)).toEqual(expected);
    expect(project.variables.map(({ name }) => name)).toEqual(["role", "age"]);
  });

  test("wide, with crosses, semicolons and UTF-16", async () => {
    const project = await readCoded(join(STUDIES, "tables/wide-marks.csv"));
    expect(uses(project)).toEqual({ ...expected, rent: [3, 3] });
  });

  test("long", async () => {
    const project = await readCoded(join(STUDIES, "tables/long.csv"));
    expect(uses(project)).toEqual(expected);
    expect(project.variables.map(({ name }) => name)).toEqual(["role"]);
  });
});

describe("the real export", () => {
  const qde = readFileSync(join(STUDIES, "atlas-ti-real/Project.qde"), "utf8");
  const path = pack(work, "real.qdpx", filesOf("atlas-ti-real"));

  /** Counted from the text alone, by patterns: no XML parser, no model of the format. */
  function countByHand() {
    const codes = new Map(
      [...qde.matchAll(/<Code [^>]*?\/?>/g)].map(([tag]) => [field(tag, "guid"), field(tag, "name")]),
    );
    const mentions = new Map<string, Set<string>>();
    const documents = new Map<string, Set<string>>();
    const sources =
      qde.match(
        /<(Text|Picture|PDF|Audio|Video)Source [\s\S]*?(?:\/>(?=\s*<(?:Text|Picture|PDF|Audio|Video)Source|\s*<\/Sources)|<\/\1Source>)/g,
      ) ?? [];
    for (const source of sources) {
      for (const [selection] of source.matchAll(/<(\w+Selection) (?:[^>]*?)>[\s\S]*?<\/\1>/g)) {
        for (const [, code = ""] of selection.matchAll(/<CodeRef targetGUID="([^"]+)"/g)) {
          const name = codes.get(code) ?? "";
          mentions.set(name, (mentions.get(name) ?? new Set()).add(field(selection, "guid")));
          documents.set(name, (documents.get(name) ?? new Set()).add(field(source, "guid")));
        }
      }
    }
    return { sources: sources.length, codes: codes.size, mentions, documents };
  }
  const field = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

  test("gives the counts that the text of its XML gives", async () => {
    const project = await readCoded(path, { withoutSources: true });
    const counted = countByHand();
    expect(project.sources).toHaveLength(counted.sources);
    expect(project.codes).toHaveLength(counted.codes);
    const byName = (name: string) => {
      const code = project.codes.find(({ path }) => path.join("::") === name.replaceAll("&quot;", '"'));
      return useOf(project, peopleOf(project, "documents"), new Set([code?.key ?? ""]));
    };
    expect(counted.mentions.size).toBe(9);
    for (const [name, passages] of counted.mentions) {
      expect(byName(name), name).toEqual({ people: counted.documents.get(name)?.size, mentions: passages.size });
    }
    expect(project.passages.reduce((sum, { codes }) => sum + codes.length, 0)).toBe(
      [...counted.mentions.values()].reduce((sum, set) => sum + set.size, 0),
    );
  });

  test("is refused as it is, because its sources were taken out", async () => {
    await expect(readCoded(path)).rejects.toMatchObject({
      problems: [
        { rule: "import-source-missing", line: 42, message: expect.stringContaining("17 sources are missing") },
      ],
    });
  });
});
