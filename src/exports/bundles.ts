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
  const data = dataPackage(report);
  const packs: ExportedFile[] = [
    {
      path: downloadPath(report, "funder-pack.zip"),
      bytes: zipBytes(funderPack(report, files, data), date),
      title: "Funder pack",
      description: inWords(
        "What a board or a grants team keeps on file: the report",
        hasRole(files, "summary") && "its summary",
        "its data, how to cite it, and checksums.",
      ),
      audience: "funders and boards",
      format: "ZIP",
    },
    {
      path: downloadPath(report, "everything.zip"),
      bytes: zipBytes(everything(report, files, data), date),
      title: "Everything",
      description: "Every file on this page, in folders, with checksums.",
      audience: "archives, and for keeping",
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
      title: "Checksums",
      description: "The SHA-256 of every file on this page, to be checked by sha256sum -c.",
      audience: "whoever has to show that a file is the one that was published",
      format: "Text",
      group: "archive",
    },
  ];
}

function funderPack(report: Report, files: readonly ExportedFile[], data: Contents): Contents {
  const chosen = files.filter(({ role }) => role !== undefined);
  const folders = chosen.map((file): [string, Uint8Array] => {
    const name = fileName(file);
    return [file.role === "citation" ? `cite/${name}` : name, file.bytes];
  });
  return sealed(
    report,
    "Funder pack",
    [...folders, ...within("data-package", data)],
    [
      ...chosen.filter(({ role }) => role !== "citation").map((file) => `${fileName(file)}: ${file.title}`),
      "data-package/: every table, and all that describes them; begin with data-package/README.md",
      "cite/: how to cite the report, for reference managers",
    ],
  );
}

/** The data are there as their package; the same tables one by one would only be there twice. */
function everything(report: Report, files: readonly ExportedFile[], data: Contents): Contents {
  const folders = files.flatMap((file): [string, Uint8Array][] => {
    if (file.figure) return [[`figures/${file.figure.id}/${fileName(file)}`, file.bytes]];
    const group = groupOf(file);
    const isPackaged = group === "data" && file.role === undefined;
    const folder = file.chapter ? `${group}/chapters` : group;
    return file.title === undefined || isPackaged ? [] : [[`${folder}/${fileName(file)}`, file.bytes]];
  });
  return sealed(
    report,
    "Everything",
    [...folders, ...within("data-package", data)],
    [
      "read/: the report to read and to print",
      "data-package/: every table, and all that describes them; begin with data-package/README.md",
      "data/: the same tables as a workbook",
      "cite/: how to cite the report, for reference managers",
      "figures/: every figure as drawing, pictures and data",
    ],
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
  const { title, abstract, doi, url } = citationFields(report);
  const edition = meta.editions.find(({ id }) => id === report.edition)?.name ?? report.edition;
  const lines = [
    title,
    `${name}: version ${meta.version} (${edition} edition), released on ${meta.released}`,
    "",
    abstract,
    ...(meta.provenance ? ["", meta.provenance] : []),
    "",
    "HOW TO CITE",
    citationText(report),
    "",
    "WHERE IT IS",
    [doi && `https://doi.org/${doi}`, url].filter(Boolean).join("\n") || "The report gives no address.",
    "",
    "LICENCE",
    licenceText(report).trim(),
    "",
    "WHAT IS HERE",
    ...guide,
    "SHA256SUMS: checksums of every file, to be checked by: sha256sum -c SHA256SUMS",
  ];
  return `${lines.join("\n")}\n`;
}

const fileName = ({ path }: ExportedFile): string => path.slice(path.lastIndexOf("/") + 1);

const hasRole = (files: readonly ExportedFile[], role: ExportedFile["role"]): boolean =>
  files.some((file) => file.role === role);

const within = (folder: string, contents: Contents): [string, Uint8Array][] =>
  [...contents].map(([path, bytes]) => [`${folder}/${path}`, bytes]);

const inWords = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join(", ");
