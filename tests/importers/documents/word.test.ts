import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { planDocument } from "../../../src/importers/documents/plan-document.ts";
import { readWord } from "../../../src/importers/documents/word/read-word.ts";
import { kindOf } from "../../../src/importers/kind.ts";
import { openReportFolder } from "../../../src/importers/report-folder.ts";
import { ReportError } from "../../../src/problem.ts";
import { filesIn, run } from "../../publish/builds.ts";
import { workFolder } from "../archives.ts";
import { heading, riverReport, saveWord, text } from "./word-files.ts";

const work = workFolder();
let river: string;

beforeAll(async () => {
  river = await saveWord(work, "river.docx", await riverReport());
});

const importInto = (path: string, into: string) => run("import", [path, "--into", into]);

describe("a Word document", () => {
  test("becomes chapters at its headings, with all that a chapter can hold", async () => {
    const into = join(work, "river");
    const { code, stdout } = await importInto(river, into);
    expect(code).toBe(0);
    expect(readFileSync(join(into, "chapters/01-introduction.mdx"), "utf8")).toBe(`---
title: Introduction
summary: Over half of the people we asked said that the water is worse.
---

We asked **twelve people** once.[^1] They wrote \\<tags>, \\{braces}, \\[brackets] and 5 \\< 6; H<sub>2</sub>O.

## How we asked

See [the money](/chapters/money/), [our site](https://example.org/a_b?x=1\\&y=2) and my notes.

- first
  - nested

### Too deep

import duties rose

[^1]: A first note, with \\*stars\\* and a \\{brace}.
`);
    expect(readFileSync(join(into, "chapters/02-money.mdx"), "utf8")).toBe(`---
title: Money
summary: ""
---

Rents rose, and this was put in.[^1] See [how](/chapters/introduction/#how-we-asked)

> “We never know.”

| Street | Before | After |
| - | -: | -: |
| North \\| South | 500 | 700 |
| East,<br />two lines | | 650 |

![A brick wall](images/money-1.png)

![](images/money-2.jpg)

[^1]: A second one, in *italics*.
`);
    expect(readFileSync(join(into, "chapters/03-what-helps.mdx"), "utf8")).toContain("\n\\---\n\n\\# no heading\n");
    expect(readFileSync(join(into, "report.yaml"), "utf8")).toContain('title: "Living on the River"');
    for (const left of [
      "The title page is left out: “Spring 2026”.",
      "The numbers before chapter titles are left out",
      "1 × an equation, left out",
      "Tracked changes are taken as accepted",
      "A comment is left out.",
      "Page headers and footers are left out.",
      "The table of contents is left out",
      "1 × a table with merged cells",
      "1 × a link to a file or program, now plain words",
    ]) {
      expect(stdout).toContain(left);
    }
  });

  test("leaves only problems that a person has to decide", async () => {
    const { stdout } = await run("check", ["--content", join(work, "river"), "--format", "json"]);
    const found = JSON.parse(stdout) as { rule: string; file: string; line: number; severity: string }[];
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.filter(({ rule }) => rule !== "schema-value")).toMatchObject([
      { rule: "image-alt", file: "chapters/02-money.mdx", line: 17 },
    ]);
    expect([...new Set(errors.map(({ file }) => file))].sort()).toEqual([
      "chapters/02-money.mdx",
      "findings/method.json",
      "findings/participants.json",
      "report.yaml",
    ]);
  });

  test("brings nothing of what is private in it", async () => {
    const door = readFileSync(join(work, "river/images/money-2.jpg"));
    expect((await sharp(door).metadata()).exif).toBeUndefined();
    for (const file of filesIn(join(work, "river"))) {
      expect(readFileSync(join(work, "river", file), "latin1").toLowerCase(), file).not.toContain("canary");
    }
  });

  test("replaces its chapters when it comes again, but none that was changed", async () => {
    const into = join(work, "again");
    const save = (words: string) =>
      saveWord(work, "again.docx", [
        heading("One"),
        text("First."),
        text(words),
        heading("Two"),
        text("Second."),
        text(words),
      ]);
    await importInto(await save("Old words."), into);
    expect((await importInto(await save("Old words."), into)).stdout).toContain(
      "Nothing has changed since the last import.",
    );
    const two = join(into, "chapters/02-two.mdx");
    writeFileSync(two, readFileSync(two, "utf8").replace("Old", "My own"));
    const { stdout } = await importInto(await save("New words."), into);
    expect(stdout).toMatch(/Changed\n {2}chapters\/01-one\.mdx\n/);
    expect(stdout).toMatch(/Left as they were\n {2}chapters\/02-two\.mdx: it is yours, or was changed/);
    expect(readFileSync(join(into, "chapters/01-one.mdx"), "utf8")).toContain("New words.");
    expect(readFileSync(two, "utf8")).toContain("My own words.");
  });

  const chaptersOf = async (name: string, ...children: Parameters<typeof saveWord>[2]) => {
    const plan = await planDocument(
      await readWord(await saveWord(work, name, children)),
      name,
      openReportFolder(join(work, `no-${name}`)),
    );
    return [...plan.writes.keys()].flatMap((path) => /chapters\/(.+)$/.exec(path)?.[1] ?? []);
  };

  test("with one heading over the others has it for its title", async () => {
    expect(
      await chaptersOf("a.docx", heading("All"), heading("One", 2), text("x"), heading("Two", 2), text("y")),
    ).toEqual(["01-one.mdx", "02-two.mdx"]);
  });

  test("without headings is one chapter, called as the file", async () => {
    expect(await chaptersOf("my notes.docx", text("Some words."), text("More."))).toEqual(["01-my-notes.mdx"]);
  });

  test("with much before its first heading has a chapter for it", async () => {
    const long = "Words that are not a title page. ".repeat(8);
    expect(await chaptersOf("b.docx", text(long), heading("One"), text("x"))).toEqual(["01-opening.mdx", "02-one.mdx"]);
  });
});

describe("a file that is no sound Word document is refused in words", () => {
  const refusal = async (path: string) => {
    try {
      await kindOf(path);
      await readWord(path);
    } catch (error) {
      if (error instanceof ReportError) return error.problems;
      throw error;
    }
    return [];
  };
  const changed = (name: string, change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(readFileSync(river));
    change(files);
    const path = join(work, name);
    writeFileSync(path, zipSync(files));
    return path;
  };

  test("with a document type declaration", async () => {
    const path = changed("dtd.docx", (files) => {
      const xml = new TextDecoder().decode(files["word/document.xml"]);
      files["word/document.xml"] = strToU8(xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'));
    });
    expect(await refusal(path)).toMatchObject([
      { rule: "import-xml", message: expect.stringContaining("document type") },
    ]);
  });

  test("that unpacks to hundreds of times its size", async () => {
    const path = changed("bomb.docx", (files) => {
      files["word/media/bomb.png"] = new Uint8Array(60 * 2 ** 20);
    });
    expect(await refusal(path)).toMatchObject([{ message: expect.stringContaining("times its size") }]);
  });

  test("in the old format, cut short, or something else", async () => {
    const save = (name: string, content: Uint8Array | string) => {
      writeFileSync(join(work, name), content);
      return join(work, name);
    };
    const old = save("old.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect((await refusal(old))[0]?.message).toContain("old format, or protected by a password");
    expect((await refusal(save("cut.docx", readFileSync(river).subarray(0, 3000))))[0]?.message).toContain("cut short");
    expect((await refusal(save("words.docx", "words")))[0]?.message).toContain("cut short, or is no archive");
  });

  test("whatever happens to its bytes", async () => {
    const bytes = readFileSync(river);
    const parts = unzipSync(bytes);
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ maxLength: 8 }),
      cut: fc.nat(30),
    });
    const apply = (content: Uint8Array, { at, bytes: added, cut }: { at: number; bytes: Uint8Array; cut: number }) => {
      const place = Math.floor(at * content.length);
      return Buffer.concat([content.subarray(0, place), added, content.subarray(place + cut)]);
    };
    await fc.assert(
      fc.asyncProperty(
        change,
        fc.constantFrom("", "word/document.xml", "word/_rels/document.xml.rels", "word/footnotes.xml"),
        async (one, part) => {
          const path = join(work, "mutated.docx");
          const whole =
            part === ""
              ? apply(bytes, one)
              : zipSync({ ...parts, [part]: apply(parts[part] ?? new Uint8Array(), one) });
          writeFileSync(path, whole);
          for (const { message } of await refusal(path)) expect(message).not.toMatch(/undefined|\[object/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
