import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/importers/archive/limits.ts";
import { readCoded } from "../../src/importers/read-coded.ts";
import { ReportError } from "../../src/problem.ts";
import { archiveOf, filesOf, pack, projectXml, refusalOf, workFolder } from "./archives.ts";
import { type RawEntry, rawZip } from "./raw-zip.ts";

const work = workFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
const qde = (text = projectXml()): RawEntry => ({ name: "project.qde", data: bytes(text) });
let count = 0;

function save(content: Uint8Array | string, name = "study.qdpx"): string {
  count += 1;
  const path = join(work, `${count}-${name}`);
  writeFileSync(path, content);
  return path;
}

const zipped = (...entries: RawEntry[]) => save(rawZip(entries));

describe("an archive is refused, with what is wrong and what to do,", () => {
  const zeros = new Uint8Array(40 * 2 ** 20);
  test.each<[string, () => string, RegExp]>([
    [
      "when it unpacks to hundreds of times its size",
      () => zipped({ name: "project.qde", data: zeros }),
      /unpack to \d+ times its size/,
    ],
    [
      "when it unpacks to more than it says",
      () => zipped({ ...qde(), claimedSize: 100 }),
      /larger than the archive says/,
    ],
    [
      "when a name leads out of it",
      () => zipped(qde(), { name: "../../.bashrc", data: bytes("x") }),
      /names a file outside itself/,
    ],
    [
      "when a name is absolute",
      () => zipped({ name: "/etc/passwd", data: bytes("x") }, qde()),
      /names a file outside itself/,
    ],
    [
      "when a name leads out of it as on Windows",
      () => zipped(qde(), { name: "..\\..\\x.txt", data: bytes("x") }),
      /outside itself/,
    ],
    ["when it is cut short", () => save(readFileSync(archiveOf(work, "nvivo")).subarray(0, 4000)), /cut short/],
    ["when it is empty", () => save(""), /cut short/],
    ["when it is encrypted", () => zipped({ ...qde(), flags: 1 }), /encrypted/],
    ["when it is strongly encrypted", () => zipped({ ...qde(), flags: 0x41 }), /encrypted/],
    [
      "when a name is there twice",
      () => zipped(qde(), { name: "Project.qde", data: bytes("<Project/>") }),
      /two files of the name/,
    ],
    ["when its checksum is wrong", () => zipped({ ...qde(), crc: 1 }), /damaged: its checksum is wrong/],
    ["when it is packed in another way", () => zipped({ ...qde(), method: 99 }), /packed in a way that can’t be read/],
    ["when it holds no project", () => zipped({ name: "notes.txt", data: bytes("x") }), /holds no project/],
    [
      "when it holds two projects",
      () => zipped(qde(), { name: "other.qde", data: bytes("<Project/>") }),
      /holds 2 projects/,
    ],
    ["when it is no archive", () => save("just a text"), /cut short, or is no archive/],
  ])("%s", async (_name, make, message) => {
    const problems = await refusalOf(make());
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.hint).not.toBe("");
  });

  test("when it is larger than what is read, or lists more files", async () => {
    const limits = { ...LIMITS, entry: 300 };
    const [large] = await refusalOf(zipped(qde()), { limits });
    expect(large?.message).toMatch(/unpack to more than/);
    const many = rawZip(Array.from({ length: 30 }, (_, index) => ({ name: `${index}.txt`, data: bytes("") })));
    const [crowded] = await refusalOf(save(many), { limits: { ...LIMITS, entries: 20 } });
    expect(crowded?.message).toMatch(/lists 30 files/);
  });

  test("when sources are missing, with how many", async () => {
    const files = filesOf("nvivo");
    const gone = Object.keys(files)
      .filter((name) => name.endsWith(".txt"))
      .slice(0, 2);
    for (const name of gone) delete files[name];
    const [problem] = await refusalOf(pack(work, "gone.qdpx", files));
    expect(problem).toMatchObject({ rule: "import-source-missing", excerpt: "<TextSource" });
    expect(problem?.message).toMatch(/^2 sources are missing/);
    const project = await readCoded(pack(work, "gone.qdpx", files), { withoutSources: true });
    expect(project.passages.length).toBeGreaterThan(10);
  });
});

describe("an archive is read all the same", () => {
  test("with fields for more than 4 GB", async () => {
    expect((await readCoded(zipped({ ...qde(), zip64: true }))).codes).toHaveLength(1);
  });

  test("with what macOS adds, and in a folder of its own", async () => {
    const files = Object.entries(filesOf("maxqda")).map(([name, data]) => ({ name: `Study/${name}`, data }));
    const litter = [
      { name: "__MACOSX/Study/._project.qde", data: bytes("x") },
      { name: "Study/.DS_Store", data: bytes("x") },
    ];
    expect((await readCoded(zipped(...files, ...litter))).sources).toHaveLength(3);
  });
});

describe("a project file is refused at its place", () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each<[string, string, { line: number; column?: number; message: RegExp }]>([
    [
      "with entities of its own",
      projectXml({ head: bomb, attributes: ' x="&b;"' }),
      { line: 2, column: 1, message: /document type/ },
    ],
    [
      "that names another file",
      projectXml({ head: '<!DOCTYPE Project SYSTEM "file:///etc/passwd">' }),
      { line: 1, message: /document type/ },
    ],
    [
      "with an entity that nothing declares",
      projectXml({ attributes: ' x="&xxe;"' }),
      { line: 5, message: /undefined entity/ },
    ],
    ["cut short", projectXml().slice(0, -30), { line: 7, message: /unclosed tag|can’t be read/ }],
    ["that is something else", "<html><body/></html>", { line: 1, column: 1, message: /begins with the tag `html`/ }],
    ["nested without end", `<Project name="x">${"<Code>".repeat(5000)}`, { line: 1, message: /nested deeper/ }],
  ])("%s", async (_name, text, expected) => {
    const [problem] = await refusalOf(zipped(qde(text)));
    expect(problem?.file).toMatch(/study\.qdpx\/project\.qde$/);
    expect(problem).toMatchObject({ ...expected, message: expect.stringMatching(expected.message) });
  });

  test("in an encoding that it isn't in", async () => {
    const latin = Buffer.from(projectXml().replace("rent.", "ré"), "latin1");
    const [problem] = await refusalOf(zipped({ name: "project.qde", data: latin }));
    expect(problem).toMatchObject({ rule: "import-encoding", line: 5 });
    const declared = Buffer.from(projectXml({ head: '<?xml version="1.0" encoding="iso-8859-1"?>' }), "latin1");
    expect((await readCoded(zipped({ name: "project.qde", data: declared }))).codes).toHaveLength(1);
    const [unknown] = await refusalOf(zipped(qde(projectXml({ head: '<?xml version="1.0" encoding="klingon"?>' }))));
    expect(unknown?.message).toMatch(/`klingon`, which is unknown/);
  });

  test("but not in UTF-16, with its mark or without", async () => {
    const wide = Buffer.from(projectXml({ head: '<?xml version="1.0" encoding="utf-16"?>' }), "utf16le");
    for (const data of [wide, Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), Buffer.from(wide).swap16()]) {
      expect((await readCoded(zipped({ name: "a.qde", data }))).codes).toHaveLength(1);
    }
  });
});

test("a code that the codebook doesn't have is left out, with a warning at its place", async () => {
  const project = await readCoded(zipped(qde(projectXml().replace('targetGUID="a1"', 'targetGUID="zz"'))));
  expect(project.problems).toMatchObject([{ severity: "warning", line: 6, excerpt: "<CodeRef" }]);
});

describe("tables are refused at their row", () => {
  test.each<[string, string, RegExp]>([
    ["an uneven row", "participant,rent\nA,1\nB,1,0\n", /Row 3 has 3 cells, the head 2/],
    ["an open quotation mark", 'participant,rent\nA,1\n"B,0\n', /quotation marks in row 3/],
    ["no rows", "participant,rent\n", /a head and no rows/],
    ["no code", "participant,age\nA,34\nB,56\n", /No column of this table can be a code/],
    ["a person without a name", "participant,rent\nA,1\n,0\n", /Row 3 names no participant/],
    ["a column without a name", "participant,,rent\nA,x,1\n", /Column 2 has no name/],
    ["passages of nobody", "tag,content,note\nrent,They said,x\n", /no column says whose they are/],
  ])("%s", async (_name, text, message) => {
    const [problem] = await refusalOf(save(text, "table.csv"));
    expect(problem?.message).toMatch(message);
  });

  test("a table in the encoding of an old spreadsheet", async () => {
    const [problem] = await refusalOf(save(Buffer.from("participant,rent\nZoë,1\n", "latin1"), "table.csv"));
    expect(problem).toMatchObject({ rule: "import-encoding", line: 2, column: 3 });
  });
});

test.each([
  ["study.nvpx", /NVivo/],
  ["study.mx24", /MAXQDA/],
  ["study.atlproj23", /ATLAS\.ti/],
  ["study.sqlite3", /Taguette/],
  ["study.xlsx", /CSV UTF-8/],
  ["study.xyz", /docs\/importing\.md/],
])("%s can't be read, and the hint says what to do", async (name, hint) => {
  const [problem] = await refusalOf(save("\0\u0001something", name));
  expect(problem?.hint).toMatch(hint);
});

test("a file that isn't there", async () => {
  expect(await refusalOf(join(work, "nothing.qdpx"))).toMatchObject([{ message: "This file can’t be read (ENOENT)." }]);
});

describe("whatever happens to a file, it is read or refused in words", () => {
  const studies = ["nvivo", "maxqda"].map((study) => readFileSync(archiveOf(work, study)));
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 12 }),
    cut: fc.nat(40),
  });

  async function attempt(content: Uint8Array, name: string): Promise<void> {
    const path = join(work, name);
    writeFileSync(path, content);
    try {
      await readCoded(path);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
      for (const { file, line, column, message, hint } of error.problems) {
        expect(file.startsWith(path)).toBe(true);
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+/);
        expect(hint).not.toBe("");
      }
    }
  }

  function changed(
    content: Uint8Array,
    changes: readonly { at: number; bytes: Uint8Array; cut: number }[],
  ): Uint8Array {
    return changes.reduce((result, { at, bytes: added, cut }) => {
      const place = Math.floor(at * result.length);
      return Buffer.concat([result.subarray(0, place), added, result.subarray(place + cut)]);
    }, content);
  }

  test("an archive with bytes changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...studies),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (study, changes) => attempt(changed(study, changes), "mutated.qdpx"),
      ),
      { numRuns: 400 },
    );
  });

  test("a project file with bytes changed, packed soundly", async () => {
    const text = Buffer.from(filesOf("qualcoder")["project.qde"] ?? []);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        attempt(rawZip([{ name: "project.qde", data: changed(text, changes) }]), "mutated-project.qdpx"),
      ),
      { numRuns: 400 },
    );
  });

  test("a table with bytes changed, and any text as a table", async () => {
    const table = Buffer.from("participant,role,rent,late\nA,tenant,1,0\nB,owner,x,\n");
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), (changes) =>
        attempt(changed(table, changes), "mutated.csv"),
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => attempt(bytes(text), "any.csv")),
      { numRuns: 300 },
    );
  });
});
