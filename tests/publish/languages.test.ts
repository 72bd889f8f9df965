import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedTables } from "../../src/exports/tables.ts";
import { wordsIn } from "../../src/i18n/words-in.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { build, filesIn } from "./builds.ts";
import { everyWord } from "./every-word.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-languages-"));
const content = join(work, "content");
const site = join(work, "site");

/** Names that are the same in every language: of formats, programs, standards, keys, and of this program itself. */
const NAMES =
  `A APA API BCP BibLaTeX BibTeX CC-BY CFF CHAP COREQ CR CSL-JSON CSV CSVW Chicago Crate DOCX DOI Data Docs EPUB EndNote
  Enter Esc Excel FIGURE Frictionless GitHub Google Harvard JSON JavaScript LF LaTeX Letter LibreOffice MLA Mendeley Numbers PDF PNG
  Package Pandoc RIS RO RO-Crate RPRT SHA SHA-256 SRQR SVG Soundings UA US UTF UTF-8 W3C Word XLSX ZIP Zenodo Zotero on the Web A4 A-2a UA-1 kB MB`.split(
    /\s+/,
  );

/** Elements whose text is code, or is never shown. */
const CODE = new Set(["script", "style", "code", "pre", "kbd", "textarea"]);
/** Attributes that are shown or spoken, and those that hand words to a script. */
const SPOKEN = [
  "ariaLabel",
  "title",
  "alt",
  "dataLink",
  "dataMoved",
  "dataGone",
  "dataSelect",
  "dataDone",
  "dataRefused",
  "dataCitation",
];

/** Every text of a page that is in its own language, as it is marked. */
function spokenIn(node: Root | RootContent, said: string[] = []): string[] {
  if (node.type === "text") said.push(node.value);
  if (!("children" in node)) return said;
  const element = node as Partial<Element>;
  const { lang } = element.properties ?? {};
  if (CODE.has(element.tagName ?? "") || (typeof lang === "string" && !/^(?:ar|fa)/.test(lang))) return said;
  for (const name of SPOKEN) {
    const value = element.properties?.[name];
    if (typeof value === "string") said.push(value);
  }
  const words = element.properties?.dataWords;
  if (typeof words === "string") said.push(...valuesIn(JSON.parse(words)));
  for (const child of node.children) spokenIn(child, said);
  if (element.content) spokenIn(element.content, said);
  return said;
}

const valuesIn = (value: unknown): string[] =>
  typeof value === "string" ? [value.replace(/\{\w\}/g, "")] : Object.values(value as object).flatMap(valuesIn);

/** What stands in XML, without its tags. */
const inXml = (xml: string): string[] => xml.replace(/<\?[^>]*>|<style[\s\S]*?<\/style>/g, "").split(/<[^>]*>/);

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each(["ar", "fa"])("a report in %s", (language) => {
  let known: Set<string>;
  /** Latin words in texts that neither the report nor a name accounts for. */
  const strange = (texts: readonly string[]) => {
    const words = texts.flatMap(
      (text) =>
        text
          // Addresses, names of files and of places in them.
          .replace(
            /\S+@\S+|https?:\S+|[\w./-]+\.(?:md|html|csv|json|cff|txt|zip|png|svg|pdf|xlsx|epub|docx|bib|ris)\b|`[^`]*`|sha256sum -c( SHA256SUMS)?|SHA256SUMS|[\w-]+\/|\[[cx]\]/g,
            " ",
          )
          .match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [],
    );
    return [...new Set(words.filter((word) => !known.has(word)))].sort();
  };

  beforeAll(async () => {
    rmSync(content, { recursive: true, force: true });
    everyWord(content, language);
    await build(content, site);
    const { report } = await loadReport({ content });
    const machine = publishedTables(report).flatMap(({ name, columns }) => [
      name,
      ...columns.flatMap((column) => [
        column.name,
        ...(column.allowed ?? []),
        ...(column.references ? [column.references.table] : []),
      ]),
    ]);
    const own = JSON.stringify(report).match(/[A-Za-z][A-Za-z0-9-]*/g) ?? [];
    // What a norm is called where it was published.
    const norms = "Tong Sainsbury Craig O Brien and others Academic Medicine".split(" ");
    // The codebook’s own variables.
    const ours = "table variable title meaning type required allowed missing refers to derived about dictionary".split(
      " ",
    );
    known = new Set([...NAMES, ...ours, ...norms, ...own, ...machine.flatMap((name) => [name, ...name.split(/[-_]/)])]);
  });

  test("has no English word on any page that isn’t said to be English", () => {
    const told = filesIn(site)
      .filter((path) => path.endsWith(".html") && !/^(?:style|blocks)\//.test(path))
      .map((path) => [path, strange(spokenIn(fromHtml(readFileSync(join(site, path), "utf8"))))]);
    expect(told.length).toBeGreaterThan(25);
    expect(told.filter(([, words]) => words?.length)).toEqual([]);
  });

  test("nor in its feed", () => {
    expect(strange(inXml(readFileSync(join(site, "feed.xml"), "utf8").replace(/<updated>[^<]*/g, "")))).toEqual([]);
  });

  test("nor in its books", () => {
    for (const path of filesIn(site).filter((name) => /\.(?:epub|docx)$/.test(name))) {
      const files = unzipSync(readFileSync(join(site, path)));
      const texts = Object.entries(files).flatMap(([name, bytes]) => {
        if (name.endsWith(".xhtml")) return spokenIn(fromHtml(decode(bytes)));
        return name === "word/document.xml"
          ? inXml(
              decode(bytes).replace(
                /<w:r>(?:(?!<\/w:r>)[\s\S])*?<w:lang w:val="en"[\s\S]*?<\/w:r>|<w:instrText[\s\S]*?<\/w:instrText>/g,
                "",
              ),
            )
          : [];
      });
      expect(texts.join("").length).toBeGreaterThan(2000);
      expect([path, strange(texts)]).toEqual([path, []]);
    }
  });

  test("nor in what goes with its data", () => {
    const path = filesIn(site).find((name) => name.endsWith("-data.zip")) ?? "";
    const files = unzipSync(readFileSync(join(site, path)));
    for (const name of ["README.md", "codebook.md", "codebook.csv", "LICENCE.txt"])
      expect([name, strange([decode(files[name])])]).toEqual([name, []]);
    const workbook = unzipSync(readFileSync(join(site, path.replace(".zip", ".xlsx"))));
    expect(strange(inXml(decode(workbook["xl/sharedStrings.xml"])))).toEqual([]);
    const packed = filesIn(site).filter((name) => /-(?:funder-pack|everything)\.zip$/.test(name));
    for (const name of packed)
      expect([name, strange([decode(unzipSync(readFileSync(join(site, name)))["README.txt"])])]).toEqual([name, []]);
  });

  test("writes its numbers in its own digits, wherever it counts", () => {
    const { locale } = wordsIn(language);
    const page = readFileSync(join(site, "themes/index.html"), "utf8");
    expect(page).toContain(wordsIn(language).charts.count(12, 20));
    expect(wordsIn(language).charts.count(12, 20)).toContain(locale.number(12));
    const [kicker = ""] =
      /<p class="figure-number">[^<]*<\/p>/.exec(readFileSync(join(site, "figures/index.html"), "utf8")) ?? [];
    expect(kicker).toContain(locale.number(1));
  });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));
