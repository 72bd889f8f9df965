import { wordsIn } from "../../i18n/words-in.ts";
import type { Report } from "../../model/report.ts";
import type { Contents } from "../archive.ts";
import { checksums } from "../checksums.ts";
import { citationCff } from "../citation-cff.ts";
import { csvBytes } from "../csv.ts";
import { reportJson } from "../json.ts";
import { publishedTables } from "../tables.ts";
import { codebook, codebookMarkdown } from "./codebook.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackageDescriptor } from "./descriptor.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { type CrateFile, roCrate } from "./ro-crate.ts";

/**
 * The data of a report as a package that stands on its own: tables, and all that describes them, by path. Names in it are
 * the same in every version, so that a script that reads one reads the next.
 */
export function dataPackage(report: Report): Contents {
  const {
    parts: words,
    codebookFile: { title: codebookTitle },
  } = wordsIn(report.meta.language).files;
  const tables = publishedTables(report).map((table) => ({
    ...table,
    path: `data/${table.name}.csv`,
    url: `${table.name}.csv`,
    bytes: csvBytes(table),
  }));
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const described: { path: string; name: string; mediatype: string; content: Uint8Array | string }[] = [
    ...tables.map(({ path, title, bytes }) => ({ path, name: title, mediatype: "text/csv", content: bytes })),
    {
      path: "data/csv-metadata.json",
      name: words.csvw,
      mediatype: "application/csvm+json",
      content: json(csvwMetadata(report, tables)),
    },
    {
      path: "report.json",
      name: words.model,
      mediatype: "application/json",
      content: reportJson(report),
    },
    {
      path: "datapackage.json",
      name: words.descriptor,
      mediatype: "application/json",
      content: json(dataPackageDescriptor(report, tables)),
    },
    { path: "codebook.csv", name: codebookTitle, mediatype: "text/csv", content: csvBytes(codebook(report, tables)) },
    {
      path: "codebook.md",
      name: words.codebookToRead,
      mediatype: "text/markdown",
      content: codebookMarkdown(report, tables),
    },
    { path: "README.md", name: words.readme, mediatype: "text/markdown", content: readme(report, tables) },
    { path: "LICENCE.txt", name: words.licence, mediatype: "text/plain", content: licenceText(report) },
    { path: "CITATION.cff", name: words.cite, mediatype: "application/yaml", content: citationCff(report) },
  ];
  const encoder = new TextEncoder();
  const contents = new Map(
    described.map(({ path, content }) => [path, typeof content === "string" ? encoder.encode(content) : content]),
  );
  const files: CrateFile[] = described.map(({ content: _, ...file }) => ({
    ...file,
    bytes: contents.get(file.path)?.byteLength ?? 0,
  }));
  contents.set("ro-crate-metadata.json", encoder.encode(json(roCrate(report, files))));
  contents.set("SHA256SUMS", encoder.encode(checksums(contents)));
  return contents;
}
