import { editionName } from "../i18n/edition-name.ts";
import { wordsIn } from "../i18n/words-in.ts";
import { citationFields } from "../metadata/citation-fields.ts";
import type { Report } from "../model/report.ts";
import { type Contents, zipBytes } from "./archive.ts";
import { checksums } from "./checksums.ts";
import { citationText } from "./citation.ts";
import { downloadPath } from "./data-files.ts";
import { dataPackage } from "./data-package/data-package.ts";
import { licenceText } from "./data-package/licence.ts";
import { type ExportedFile, groupOf } from "./exported-file.ts";

/**
 * Files gathered for those who keep them together: a pack for funders, everything there is, and the checksums of it all.
 * `files` are all others, from which they take what carries the right roles. `date` (`YYYY-MM-DD`) is what entries are dated.
 */
export function bundles(report: Report, files: readonly ExportedFile[], date: string): ExportedFile[] {
  const words = wordsIn(report.meta.language).files;
  const data = dataPackage(report);
  const packs: ExportedFile[] = [
    {
      path: downloadPath(report, "funder-pack.zip"),
      bytes: zipBytes(funderPack(report, files, data), date),
      title: words.funderPack.title,
      description: hasRole(files, "summary") ? words.funderPack.descriptionWithSummary : words.funderPack.description,
      audience: words.funderPack.audience,
      format: "ZIP",
    },
    {
      path: downloadPath(report, "everything.zip"),
      bytes: zipBytes(everything(report, files, data), date),
      ...words.everything,
      format: "ZIP",
    },
  ];
  const offered = [...files, ...packs].filter(({ title, figure }) => title !== undefined || figure);
  const sums = new Map(offered.map(({ path, bytes }) => [path.replace(/^downloads\//, ""), bytes]));
  return [
    ...packs,
    {
      path: downloadPath(report, "SHA256SUMS.txt"),
      bytes: new TextEncoder().encode(checksums(sums)),
      title: words.checksums.title,
      description: words.checksums.description,
      audience: words.checksums.audience,
      format: "Text",
      group: "archive",
    },
  ];
}

function funderPack(report: Report, files: readonly ExportedFile[], data: Contents): Contents {
  const words = wordsIn(report.meta.language).files;
  const chosen = files.filter(({ role }) => role !== undefined);
  const folders = chosen.map((file): [string, Uint8Array] => {
    const name = fileName(file);
    return [file.role === "citation" ? `cite/${name}` : name, file.bytes];
  });
  return sealed(
    report,
    words.funderPack.title,
    [...folders, ...within("data-package", data)],
    [
      ...chosen.filter(({ role }) => role !== "citation").map((file) => `${fileName(file)}: ${file.title}`),
      words.pack.dataPackage,
      words.pack.citations,
    ],
  );
}

/** The data are there as their package; the same tables one by one would only be there twice. */
function everything(report: Report, files: readonly ExportedFile[], data: Contents): Contents {
  const words = wordsIn(report.meta.language).files;
  const folders = files.flatMap((file): [string, Uint8Array][] => {
    if (file.figure) return [[`figures/${file.figure.id}/${fileName(file)}`, file.bytes]];
    const group = groupOf(file);
    const isPackaged = group === "data" && file.role === undefined;
    const folder = file.chapter ? `${group}/chapters` : group;
    return file.title === undefined || isPackaged ? [] : [[`${folder}/${fileName(file)}`, file.bytes]];
  });
  return sealed(
    report,
    words.everything.title,
    [...folders, ...within("data-package", data)],
    [words.pack.read, words.pack.dataPackage, words.pack.data, words.pack.citations, words.pack.figures],
  );
}

/** Contents with a README and checksums of all of it. */
function sealed(
  report: Report,
  name: string,
  files: readonly [string, Uint8Array][],
  guide: readonly string[],
): Contents {
  const encoder = new TextEncoder();
  const contents = new Map(files);
  contents.set("README.txt", encoder.encode(readmeText(report, name, guide)));
  contents.set("LICENCE.txt", encoder.encode(licenceText(report)));
  contents.set("SHA256SUMS", encoder.encode(checksums(contents)));
  return contents;
}

function readmeText(report: Report, name: string, guide: readonly string[]): string {
  const { meta } = report;
  const words = wordsIn(meta.language).files.pack;
  const { title, abstract, doi, url } = citationFields(report);
  const edition = editionName(report);
  const lines = [
    title,
    words.line(name, meta.version, edition, meta.released),
    "",
    abstract,
    ...(meta.provenance ? ["", meta.provenance] : []),
    "",
    words.cite,
    citationText(report),
    "",
    words.where,
    [doi && `https://doi.org/${doi}`, url].filter(Boolean).join("\n") || words.nowhere,
    "",
    words.licence,
    licenceText(report).trim(),
    "",
    words.contents,
    ...guide,
    words.sums,
  ];
  return `${lines.join("\n")}\n`;
}

const fileName = ({ path }: ExportedFile): string => path.slice(path.lastIndexOf("/") + 1);

const hasRole = (files: readonly ExportedFile[], role: ExportedFile["role"]): boolean =>
  files.some((file) => file.role === role);

const within = (folder: string, contents: Contents): [string, Uint8Array][] =>
  [...contents].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
