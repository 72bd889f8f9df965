import { stringify } from "yaml";
import { wordsIn } from "../i18n/words-in.ts";
import { citationFields } from "../metadata/citation-fields.ts";
import type { Report } from "../model/report.ts";

/** Licences for words and data that the format's own list (of SPDX, May 2021) has. Others are given by address. */
const LISTED_LICENCE =
  /^(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-[1-4]\.0|OGL-UK-[1-3]\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0)$/;
/** A DOI as the format's schema takes it. */
const DOI = /^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/;

/**
 * `CITATION.cff`, version 1.2.0 of the format (https://citation-file-format.github.io): the data, and the report as what
 * to cite. The format asks for an author; where the report names none, it says “anonymous”, as the format's guide has it.
 */
export function citationCff(report: Report): string {
  const { title, abstract, date, version, doi, url, publisher } = citationFields(report);
  const words = wordsIn(report.meta.language).files;
  const identity = {
    ...(doi && DOI.test(doi) ? { doi } : {}),
    ...(url ? { url } : {}),
  };
  const authors = cffAuthors(report);
  return stringify(
    {
      "cff-version": "1.2.0",
      message: words.citeMessage,
      type: "dataset",
      title: words.dataOf(title),
      abstract,
      authors,
      version,
      "date-released": date,
      ...licenceFields(report),
      ...identity,
      "preferred-citation": {
        type: "report",
        title,
        authors,
        version,
        "date-released": date,
        year: Number(date.slice(0, 4)),
        ...(publisher ? { publisher: { name: publisher } } : {}),
        ...identity,
      },
    },
    // Versions and dates are text to the format, and a parser may take either for something else.
    { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** By its id where the format knows it, and by address alone where it doesn't. */
function licenceFields({ meta: { licence } }: Report): object {
  if (licence && LISTED_LICENCE.test(licence.id)) return { license: licence.id };
  return licence?.url ? { "license-url": licence.url } : {};
}

function cffAuthors(report: Report): object[] {
  const { authors } = citationFields(report);
  if (authors.length === 0) return [{ name: "anonymous" }];
  return authors.map((author, index) => {
    const orcid = report.meta.authors[index]?.orcid;
    if ("literal" in author) return { name: author.literal, ...(orcid ? { orcid } : {}) };
    return { "family-names": author.family, "given-names": author.given, ...(orcid ? { orcid } : {}) };
  });
}
