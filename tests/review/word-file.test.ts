import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { ReportError } from "../../src/problem.ts";
import { readReviewFile } from "../../src/review/review-file.ts";
import { edited, HARBOUR } from "../fixtures/bad/edit.ts";
import { saveWord, text } from "../importers/documents/word-files.ts";
import { rawZip } from "../importers/raw-zip.ts";
import { run } from "../publish/builds.ts";
import { comparedWith, inWords, replaced, withParts, wordFileOf, workPath } from "./round-trip.ts";

let harbour: ContentFiles;
let file: Uint8Array;
beforeAll(async () => {
  harbour = await edited([]);
  file = await wordFileOf(harbour);
});

function saved(bytes: Uint8Array, name = "returned.docx"): string {
  const path = workPath(name);
  writeFileSync(path, bytes);
  return path;
}

async function refusalOf(path: string): Promise<string> {
  try {
    await readReviewFile(path);
  } catch (error) {
    if (error instanceof ReportError)
      return error.problems.map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`).join("\n");
    throw error;
  }
  throw new Error(`${path} was read`);
}

describe("a file that can't be compared is refused, and says what to do", () => {
  test("one that no report here was made into", async () => {
    const path = await saveWord(dirname(workPath("x")), "foreign.docx", [text("A text of somebody else.")]);
    expect(await refusalOf(path)).toMatch(/import-format: .*not made from a report here.*npm run import/);
  });

  test("one that is no Word document, and one that is not there", async () => {
    expect(await refusalOf(saved(Buffer.from("hello"), "note.docx"))).toMatch(/import-archive: .*cut short/);
    expect(await refusalOf(workPath("none.docx"))).toMatch(/unreadable-file/);
    expect(await refusalOf(saved(Buffer.from("a,b\n1,2\n"), "table.csv"))).toMatch(/no Word document/);
  });

  test("one that is cut short, damaged, or with XML that is none", async () => {
    expect(await refusalOf(saved(file.slice(0, file.length - 400)))).toMatch(/import-archive/);
    expect(await refusalOf(saved(withParts(file, { document: (xml) => xml.slice(0, -40) })))).toMatch(/import-xml/);
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    expect(
      await refusalOf(
        saved(withParts(file, { document: (xml) => xml.replace("<w:document", `${entity}<w:document`) })),
      ),
    ).toMatch(/document type/);
  });

  test("one that would unpack to far more than its size", async () => {
    const data = new Uint8Array(8 * 2 ** 20);
    const bomb = rawZip([
      { name: "[Content_Types].xml", data: Buffer.from("<Types/>") },
      { name: "word/document.xml", data },
    ]);
    expect(await refusalOf(saved(bomb))).toMatch(/times its size/);
  });
});

describe("the command", () => {
  /** A copy of the report in a folder of its own. */
  function reportIn(): string {
    const folder = workPath("report");
    mkdirSync(folder);
    cpSync(HARBOUR, folder, { recursive: true });
    return folder;
  }
  const returned = () =>
    saved(
      withParts(file, {
        document: replaced(
          ["count is lower", "count is much lower"],
          [">Six languages, one tide table.<", ">Six tongues, one tide table.<"],
        ),
      }),
    );
  const textsIn = (folder: string) =>
    readdirSync(join(folder, "chapters")).map((name) => readFileSync(join(folder, "chapters", name), "utf8"));

  test("shows, and writes nothing", async () => {
    const folder = reportIn();
    const before = textsIn(folder);
    const { code, stdout } = await run("compare", [returned(), "--content", folder]);
    expect(code).toBe(0);
    expect(stdout).toContain("Made from version 2.1.0, edition public.");
    expect(stdout).toMatch(/chapters\/02-night-shift\.mdx:11 {2}paragraph changed {2}night-shift-/);
    expect(stdout).toContain("count is {+much +}lower");
    expect(stdout).toContain("Blocks: 2 changed;");
    expect(stdout).toContain("2 can be carried into the chapters: npm run compare -- ");
    expect(textsIn(folder)).toEqual(before);
  });

  test("carries over what is named, all or nothing", async () => {
    const folder = reportIn();
    const path = returned();
    const { stdout } = await run("compare", [path, "--content", folder, "--format", "json"]);
    const found = JSON.parse(stdout) as {
      differences: { id: string; canApply: boolean; file: string; line: number }[];
    };
    const ids = found.differences.map(({ id }) => id);
    expect(found.differences.every(({ canApply }) => canApply)).toBe(true);
    const before = textsIn(folder);
    const wrong = await run("compare", [path, "--content", folder, "--accept", `${ids[0]},nothing`]);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stderr).toContain("There is no difference `nothing`");
    expect(textsIn(folder)).toEqual(before);
    const done = await run("compare", [path, "--content", folder, "--accept", ids.join(",")]);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(folder, "chapters/02-night-shift.mdx"), "utf8")).toContain(
      "*own* count is much lower [-@tarn2019, p. 9].",
    );
    expect(readFileSync(join(folder, "chapters/03-tongues-and-tides.mdx"), "utf8")).toContain(
      "summary: Six tongues, one tide table.",
    );
    expect((await run("compare", [path, "--content", folder])).stdout).toContain("Nothing was changed in the file");
    expect((await run("check", ["--content", folder, "--roster", "none"])).code).toBe(0);
  });

  test("is what import leads to, for a file of the report itself", async () => {
    const folder = reportIn();
    const before = readdirSync(join(folder, "chapters"));
    const { code, stderr } = await run("import", [returned(), "--into", folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/was made from this report.*npm run compare -- /);
    expect(readdirSync(join(folder, "chapters"))).toEqual(before);
  });

  test("asks nobody where there is no terminal", async () => {
    const { code, stderr } = await run("compare", [returned(), "--content", reportIn(), "--apply"]);
    expect(code).toBe(1);
    expect(stderr).toContain("--accept ID,ID");
  });

  test("writes a page that fetches and runs nothing, once, and never into the report", async () => {
    const folder = reportIn();
    const page = workPath("review.html");
    const path = saved(
      withParts(file, {
        document: replaced(["count is lower", "count is &lt;script&gt;alert(1)&lt;/script&gt; lower"]),
      }),
    );
    expect((await run("compare", [path, "--content", folder, "--out", page])).code).toBe(0);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("<ins>&#x3C;script>alert(1)&#x3C;/script> </ins>");
    expect(html).toContain("default-src &#x27;none&#x27;");
    expect(html).not.toMatch(/<script|src=|https?:/);
    const again = await run("compare", [path, "--content", folder, "--out", page]);
    expect(again).toMatchObject({ code: 1 });
    expect(again.stderr).toContain("is there already, and stays as it is");
    const inside = await run("compare", [path, "--content", folder, "--out", join(folder, "review.html")]);
    expect(inside.stderr).toContain("lies in the report’s own folder");
    expect(existsSync(join(folder, "review.html"))).toBe(false);
  });

  test("refuses the file of another report, and says which it is", async () => {
    const other = saved(withParts(file, { "docProps/custom.xml": replaced([">saltmere-nights<", ">other-report<"]) }));
    const { code, stderr } = await run("compare", [other, "--content", reportIn()]);
    expect(code).toBe(1);
    expect(stderr).toContain("made from the report `other-report`, and this is `saltmere-nights`");
  });

  test("says so where the file is of an older version", async () => {
    const old = saved(withParts(file, { "docProps/custom.xml": replaced([">2.1.0<", ">2.0.0<"]) }));
    const { stdout } = await run("compare", [old, "--content", reportIn()]);
    expect(stdout).toContain("Made from version 2.0.0, edition public. The report is at 2.1.0 now");
  });
});

const OFFICE = spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!OFFICE)("saved by LibreOffice (skipped where it isn’t installed)", () => {
  function savedByOffice(bytes: Uint8Array): Uint8Array {
    const path = saved(bytes, "sent.docx");
    const out = workPath("office");
    const profile = `-env:UserInstallation=file://${workPath("profile")}`;
    const { status, stderr } = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", "docx", "--outdir", out, path],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(out, basename(path)));
  }

  test("as it was sent, it has no difference", async () => {
    const found = await comparedWith(harbour, savedByOffice(file));
    expect(inWords(found)).toEqual([]);
    expect(found.same).toBeGreaterThan(300);
  }, 120_000);

  test("with changes and tracked changes, it has those and no others", async () => {
    const tracked = (xml: string) =>
      replaced(
        [
          "Nothing follows from one winter.",
          'Nothing follows from one </w:t></w:r><w:del w:id="901" w:author="Canary Colleague" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>winter</w:delText></w:r></w:del><w:ins w:id="902" w:author="Canary Colleague" w:date="2026-01-01T00:00:00Z"><w:r><w:t>year</w:t></w:r></w:ins><w:r><w:t>.',
        ],
        ["count is lower", "count is much lower"],
        [">Tongues and tides<", ">Tides<"],
      )(xml);
    const found = await comparedWith(harbour, savedByOffice(withParts(file, { document: tracked })));
    expect(inWords(found)).toEqual([
      "changed paragraph: Most peo…ount is {+much +}lower (2019, p. 9).",
      "changed title: [-Tongues and tides-]{+Tides+}",
      "changed paragraph: Nothing …rom one [-winter-]{+year+}.",
    ]);
    expect(found.differences.map((one) => one.tracked)).toEqual(["none", "none", "all"]);
  }, 120_000);
});
