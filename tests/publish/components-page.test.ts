import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { blocks } from "../../src/document/blocks/index.ts";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { readContent } from "../../src/model/load-fs.ts";
import { ruleNames } from "../../src/rules.ts";
import { problemsIn } from "../fixtures/bad/edit.ts";
import { FIXTURES, ROOT } from "./builds.ts";

const CHAPTER = "chapters/02-blocks.mdx";
const PAGE = readFileSync(join(ROOT, "docs/components.md"), "utf8");
const chapter = readFileSync(join(FIXTURES, "market", CHAPTER), "utf8");

/** The page’s sections by their names; what stands before the first of them is under "". */
const sections = new Map(
  `\n${PAGE}`.split("\n## ").map((text, at) => {
    const [name = "", ...rest] = text.split("\n");
    return at === 0 ? ["", text] : [name, rest.join("\n")];
  }),
);
const section = (name: string) => sections.get(name) ?? "";
const samplesIn = (text: string) => [...text.matchAll(/^```mdx\n(.*?)\n```$/gms)].map(([, sample]) => sample as string);
/** What the tables of mistakes say: the words that are wrong, and the rule that tells so. */
const mistakesIn = (text: string) =>
  [...text.matchAll(/^\| `(.+)` \| \[([a-z-]+)\]/gm)].map(
    ([, words, rule]) => [words as string, rule as string] as const,
  );

/** The settings of a block, and those that it can’t do without. */
function settingsOf(name: string): { all: string[]; needed: string[] } {
  interface Shape {
    properties?: object;
    required?: string[];
    anyOf?: Shape[];
  }
  const schema = z.toJSONSchema(blocks.get(name)?.props as z.ZodType, { io: "input" }) as Shape;
  const shapes = schema.anyOf ?? [schema];
  return {
    all: shapes.flatMap(({ properties }) => Object.keys(properties ?? {})).sort(),
    needed: schema.anyOf ? [] : (schema.required ?? []).toSorted(),
  };
}

let sound: ContentFiles;
beforeAll(async () => {
  sound = await readContent(join(FIXTURES, "market"));
});

/** The report with a passage put before its last section. */
function withPassage(passage: string): ContentFiles {
  const texts = new Map(sound.texts);
  return {
    ...sound,
    texts: texts.set(
      CHAPTER,
      chapter.replace("\n## Table\n", () => `\n${passage}\n\n## Table\n`),
    ),
  };
}

describe("the page of blocks", () => {
  test("has a section for each block that there is, in the order of its chapter, and its contents name them", () => {
    const names = [...sections.keys()].filter((name) => name !== "");
    expect(names).toEqual(expect.arrayContaining([...blocks.keys()]));
    expect(names).toEqual([...chapter.matchAll(/^## (.+)$/gm)].map(([, name]) => name));
    const contents = /^\*\*On this page:\*\* (.+)$/m.exec(PAGE)?.[1];
    expect(contents).toBe(names.map((name) => `[${name}](#${name.toLowerCase()})`).join(" · "));
  });

  test.each([...blocks.keys()])(
    "<%s>: every setting is told, and which must be there; all are used in a sample",
    (name) => {
      const { all, needed } = settingsOf(name);
      const rows = [...section(name).matchAll(/^\| (`\w+`(?:, `\w+`)*) \| ([^|]*)\|/gm)].map(
        ([, names = "", when = ""]) => ({
          names: [...names.matchAll(/`(\w+)`/g)].map(([, one]) => one as string),
          when: when.trim(),
        }),
      );
      expect(rows.flatMap(({ names }) => names).sort()).toEqual(all);
      expect(
        rows
          .filter(({ when }) => when === "must be there")
          .flatMap(({ names }) => names)
          .sort(),
      ).toEqual(needed);
      const samples = samplesIn(section(name)).join("\n");
      expect(samples).toContain(`<${name}`);
      for (const setting of all) expect(samples, setting).toMatch(new RegExp(`<${name}\\b[^>]* ${setting}="`));
    },
  );

  test("its samples are the whole of a chapter that has no problem", () => {
    expect(problemsIn(sound)).toEqual([]);
    for (const [name, text] of sections)
      for (const sample of samplesIn(text)) expect(chapter, name).toContain(`\n${sample}\n`);
  });

  const mistakes = [...sections].flatMap(([name, text]) =>
    mistakesIn(text).map(([words, rule]) => ({ name: name || "every block", words, rule })),
  );
  test.each(mistakes)("$name: $words is caught by $rule", ({ words, rule }) => {
    const found = problemsIn(withPassage(words)).filter(({ file }) => file === CHAPTER);
    expect(found.map((problem) => problem.rule)).toContain(rule);
  });

  test("every section names a mistake, and every rule and picture that is named is there", () => {
    for (const [name, text] of sections) expect(text, name).toMatch(/\]\(rules\/[a-z-]+\.md\)/);
    const rules = [...PAGE.matchAll(/\[([a-z-]+)\]\(rules\/([a-z-]+)\.md\)/g)];
    for (const [, shown, file] of rules) expect([ruleNames.includes(shown as string), shown]).toEqual([true, file]);
    const pictures = [...PAGE.matchAll(/!\[([^\]]{20,})\]\(components\/([a-z]+\.png)\)/g)].map(([, , file]) => file);
    expect(pictures).toEqual([...sections.keys()].slice(1).map((name) => `${name.toLowerCase()}.png`));
    expect(readdirSync(join(ROOT, "docs/components")).sort()).toEqual(pictures.toSorted());
    for (const file of pictures)
      expect(statSync(join(ROOT, "docs/components", String(file))).size, file).toBeLessThan(30_000);
  });
});
