import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type ExportedFile, makeExports } from "../../src/exports/index.ts";
import { loadReport } from "../../src/publish/load-report.ts";

const { report, document, images } = await loadReport({ content: join(import.meta.dirname, "../fixtures/rtl") });
const readImage = (src: string) => images.get(src.replace(/^\//, ""))?.bytes;
const made = (date?: string) => makeExports(report, document, { readImage, ...(date ? { date } : {}) });

/** Archives, in which every entry has a date, and what sums them up. A PDF is dated by the report alone. */
const DATED = /\.(?:epub|docx|xlsx|zip)$|SHA256SUMS\.txt$/;

test("a date that is given stands in every archive, and changes no other file", async () => {
  const [released, once, again] = [await made(), await made("2001-02-03"), await made("2001-02-03")];
  expect(again).toEqual(once);
  const paths = (files: readonly ExportedFile[]) => files.map(({ path }) => path);
  expect(paths(once)).toEqual(paths(released));
  const changed = once.filter(
    ({ bytes }, index) => Buffer.compare(bytes, released[index]?.bytes ?? new Uint8Array()) !== 0,
  );
  expect(paths(changed).filter((path) => !DATED.test(path))).toEqual([]);
  const kinds = ["data.xlsx", "data.zip", "funder-pack.zip", "everything.zip"];
  for (const kind of kinds)
    expect(
      paths(changed).some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true);

  const workbook = once.find(({ path }) => path.endsWith(".xlsx"))?.bytes ?? new Uint8Array();
  expect(strFromU8(unzipSync(workbook)["docProps/core.xml"] ?? new Uint8Array())).toContain("2001-02-03T00:00:00Z");
});
