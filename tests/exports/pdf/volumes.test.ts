import { beforeAll, expect, test } from "vitest";
import { isDeclared } from "../../../src/checks/parity/declared.ts";
import { bookLosses } from "../../../src/checks/parity/parity.ts";
import type { Part } from "../../../src/checks/parity/read-epub.ts";
import { readPdf } from "../../../src/checks/parity/read-pdf.ts";
import type { BookInput } from "../../../src/exports/book/sections.ts";
import { type Volume, volumesOf } from "../../../src/exports/book/volumes.ts";
import { type Typeset, typesetReport } from "../../../src/exports/pdf.ts";
import { openPress } from "../../../src/exports/typst/press.ts";
import { bookInput } from "../loaded.ts";

/* A short report, bound as if it were long: what holds of two thin volumes holds of thick ones. */

let input: BookInput;
let volumes: Volume[];
const typeset: Typeset[] = [];
const parts: Part[][] = [];

beforeAll(async () => {
  input = await bookInput("harbour");
  volumes = volumesOf(input.chapters, { whole: 10, volume: 400 });
  const press = openPress(input.report.meta.released);
  for (const volume of volumes) {
    const one = typesetReport(input, { press, bound: { volume, pagesBefore: typeset.at(-1)?.starts.pages ?? 0 } });
    press.forget();
    typeset.push(one);
    parts.push(await readPdf(one.pdf));
  }
});

const textOf = (part: Part[] | undefined) =>
  (part ?? []).flatMap(({ contents }) => contents.blocks.map(({ text }) => text)).join("\n");

test("no chapter loses anything in its volume but links to other volumes", () => {
  expect(volumes.length).toBeGreaterThan(1);
  for (const [index, { chapters }] of volumes.entries()) {
    const held = chapters.map(({ meta }) => meta.id);
    const lost = bookLosses(parts[index] ?? [], { format: "PDF", chapters: held }, input, "p.");
    expect(lost.filter((loss) => !isDeclared(loss, input.report.meta.url, held))).toEqual([]);
  }
});

test("pages are counted through all volumes, and tell where chapters begin", () => {
  let before = 0;
  for (const { starts } of typeset) {
    expect(starts.pages).toBeGreaterThan(before);
    expect(Math.min(...starts.labels.values())).toBeGreaterThan(before);
    expect(Math.max(...starts.labels.values())).toBeLessThanOrEqual(starts.pages);
    before = starts.pages;
  }
});

test("the contents of each lead to the pages as they are counted", () => {
  for (const [index, { chapters }] of volumes.entries()) {
    const contents = textOf((parts[index] ?? []).filter(({ title }) => title === "Contents")).split("\n");
    for (const { meta } of chapters) {
      const line = contents.find((text) => text.includes(meta.title));
      expect(line, meta.title).toMatch(new RegExp(`\\D${typeset[index]?.starts.labels.get(`chapter:${meta.id}`)}$`));
    }
  }
});

test("each says which volume it is and which chapters it holds, and only the last has the appendices", () => {
  for (const [index, { number, of, chapters }] of volumes.entries()) {
    const text = textOf(parts[index]);
    expect(text).toContain(`Volume ${number} of ${of}`);
    const titles = (parts[index] ?? []).map(({ title }) => title);
    for (const { meta } of chapters) expect(titles).toContain(meta.title);
    expect(titles.includes("The findings")).toBe(number === of);
    expect(titles).not.toContain("Index of themes");
  }
});

test("a source that a volume cites stands in that volume", () => {
  const cited = parts.map((part) => part.some(({ title }) => title === "Sources"));
  expect(cited.at(-1)).toBe(true);
});

test("a report that is one volume is set as if nobody had asked", () => {
  const press = openPress(input.report.meta.released);
  const [volume] = volumesOf(input.chapters);
  const { pdf } = typesetReport(input, { press });
  if (!volume) throw new Error("no volume");
  expect(Buffer.compare(typesetReport(input, { press, bound: { volume, pagesBefore: 0 } }).pdf, pdf)).toBe(0);
});
