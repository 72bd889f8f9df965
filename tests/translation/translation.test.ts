import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../src/model/load-fs.ts";
import { checkReport, loadReport } from "../../src/publish/load-report.ts";
import { digestsOf, toDo } from "../../src/translation/check-translations.ts";
import { readTexts } from "../../src/translation/read-source.ts";
import { mapTexts, textsIn } from "../../src/translation/texts.ts";
import { readTranslations } from "../../src/translation/translation.ts";

const RTL = join(import.meta.dirname, "../fixtures/rtl");
let content = "";
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "soundings-translation-"));
  cpSync(RTL, content, { recursive: true });
  put("report.yaml", "title: Library hours\nreviewed: true\nfrom: 1.0.0\n");
  put(
    "findings/themes.json",
    '{ "themes": [{ "id": "evening", "title": "Evenings matter most", "prevalence": { "stated": "twelve" } }] }',
  );
  put(
    "chapters/01-evening.mdx",
    '---\ntitle: The evening\nsummary: Readers come after work.\n---\n\n## When\n\nAfter five.\n\n<Figure id="counts" />\n',
  );
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** Writes a file of the English translation. */
function put(path: string, text: string): void {
  const file = join(content, "translations/en", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const problemsOf = async () =>
  (await checkReport({ content })).problems.filter(({ rule }) => /^(?:untranslated|translation-)/.test(rule));

/** Notes that the translation fits, as `npm run translate -- en --done` does. */
async function done(): Promise<void> {
  const files = await readContent(content);
  const [translation] = readTranslations(files);
  if (translation) put("digests.json", JSON.stringify(digestsOf(readTexts(files), translation)));
}

describe("texts", () => {
  const record = {
    id: "a",
    title: "T",
    chapter: "c",
    asks: [{ id: "x", text: "X" }],
    caveats: [{ text: "C" }],
    count: 4,
  };

  test("are named by ids, and by their place where records have none; ids and numbers are no texts", () => {
    expect([...textsIn([record], "themes")]).toEqual([
      ["themes/a/title", "T"],
      ["themes/a/asks/x/text", "X"],
      ["themes/a/caveats/1/text", "C"],
    ]);
  });

  test("can be replaced, and nothing else is", () => {
    expect(mapTexts([record], "themes", (_key, text) => text.toLowerCase())).toEqual([
      { ...record, title: "t", asks: [{ id: "x", text: "x" }], caveats: [{ text: "c" }] },
    ]);
  });
});

describe("a report in another language", () => {
  test("has the words of its translation, and the source’s where there are none", async () => {
    const { report, document, translation } = await loadReport({ content, language: "en" });
    expect(report.meta).toMatchObject({ language: "en", direction: "ltr", title: "Library hours" });
    expect(report.meta.subtitle).toBe("ما الذي قاله قرّاء مكتبة متخيَّلة");
    expect(report.themes.map(({ title }) => title)).toEqual(["Evenings matter most", "الهدوء قبل الكتب"]);
    expect(report.chapters[0]).toMatchObject({ title: "The evening", theme: "evening" });
    expect(document.chapters[0]?.headings.map(({ text }) => text)).toEqual(["When"]);
    expect(translation?.untranslated.has("الهدوء قبل الكتب")).toBe(true);
    expect(translation?.untranslated.has("المساء أهمّ من الصباح")).toBe(false);
  });

  test("has the counts of its source, in other words", async () => {
    const [source, made] = [await loadReport({ content }), await loadReport({ content, language: "en" })];
    const counts = (loaded: typeof source) =>
      loaded.report.themes.map(({ prevalence }) => ({ ...prevalence, stated: "" }));
    expect(counts(made)).toEqual(counts(source));
    expect(made.report.themes[0]?.prevalence?.stated).toBe("twelve");
    expect(made.report.recommendations.map(({ addresses }) => addresses)).toEqual(
      source.report.recommendations.map(({ addresses }) => addresses),
    );
  });

  test("leaves the report itself as it was", async () => {
    const before = await loadReport({ content: RTL });
    const { report } = await loadReport({ content });
    expect(report).toEqual(before.report);
  });
});

describe("the check", () => {
  test("says how much isn’t translated, and what has no digest to go by", async () => {
    const problems = await problemsOf();
    expect(problems.filter(({ rule }) => rule === "untranslated")).toEqual([
      expect.objectContaining({ severity: "hint", file: "translations/en/report.yaml" }),
    ]);
    await done();
    expect((await problemsOf()).map(({ rule }) => rule)).toEqual(["untranslated"]);
  });

  test("tells of each text and each paragraph that has changed since", async () => {
    await done();
    const themes = join(content, "findings/themes.json");
    writeFileSync(themes, readFileSync(themes, "utf8").replace("المساء أهمّ من الصباح", "المساء أهمّ كثيرًا"));
    const chapter = join(content, "chapters/01-evening.mdx");
    writeFileSync(chapter, readFileSync(chapter, "utf8").replace("كثير من القرّاء", "بعض القرّاء"));
    expect(
      (await problemsOf()).filter(({ rule }) => rule === "translation-stale").map(({ message }) => message),
    ).toEqual([
      "The source of `chapters/evening, paragraph 2` has changed since it was translated.",
      "The source of `themes/evening/title` has changed since it was translated.",
    ]);
  });

  test("a paragraph that only moves is not stale", async () => {
    await done();
    const chapter = join(content, "chapters/01-evening.mdx");
    writeFileSync(
      chapter,
      readFileSync(chapter, "utf8")
        .replace('<Figure id="counts" />\n\n', "")
        .replace('<Quote evidence="after-work" />', '<Quote evidence="after-work" />\n\n<Figure id="counts" />'),
    );
    expect((await problemsOf()).map(({ rule }) => rule)).toEqual(["untranslated"]);
  });

  test("refuses words for what the report doesn’t have", async () => {
    put("findings/themes.json", '{ "themes": [{ "id": "evning", "title": "Evenings" }] }');
    put("chapters/09-gone.mdx", "---\ntitle: Gone\n---\n");
    const unknown = (await problemsOf()).filter(({ rule }) => rule === "translation-unknown");
    expect(unknown.map(({ severity, file }) => [severity, file])).toEqual([
      ["error", "translations/en/chapters/09-gone.mdx"],
      ["error", "translations/en/chapters/09-gone.mdx"],
      ["error", "translations/en/findings/themes.json"],
    ]);
  });

  test("lists every paragraph of a chapter that isn’t there", async () => {
    const files = await readContent(content);
    const [translation] = readTranslations(files);
    if (!translation) throw new Error("no translation");
    const source = readTexts(files);
    const left = toDo(source, translation).filter(({ where }) => where.startsWith("chapters/quiet, paragraph"));
    expect(left).toHaveLength(source.chapters.get("quiet")?.paragraphs.length ?? -1);
    expect(left.every(({ is }) => is === "untranslated")).toBe(true);
  });
});
