import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { wordsIn } from "../../i18n/words-in.ts";
import { citationFields, fullName } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import type { Feature } from "./library.ts";

const PATH = "docProps/core.xml";

/**
 * What a workbook says of itself: title, authors, language and date, and nothing of whoever built it. The library writes no
 * properties of its own.
 */
export function properties(report: Report, date: string): Feature {
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            toXml(
              x("Override", {
                PartName: `/${PATH}`,
                ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
              }),
              { closeEmptyElements: true },
            ),
        },
        "_rels/.rels": {
          insert: () =>
            toXml(
              x("Relationship", {
                Id: "rIdProperties",
                Type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                Target: PATH,
              }),
              { closeEmptyElements: true },
            ),
        },
      },
      write: {
        files: () => ({
          [PATH]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${toXml(core(report, date))}`,
        }),
      },
    },
  };
}

function core(report: Report, date: string): Element {
  const { title, authors, language, version } = citationFields(report);
  const names = authors.map(fullName);
  const time = (name: string) => x(name, { "xsi:type": "dcterms:W3CDTF" }, `${date}T00:00:00Z`);
  return x(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      x("dc:title", wordsIn(language).files.dataOf(title)),
      ...(names.length > 0 ? [x("dc:creator", names.join("; "))] : []),
      x("dc:language", language),
      x("cp:version", version),
      time("dcterms:created"),
      time("dcterms:modified"),
    ],
  );
}
