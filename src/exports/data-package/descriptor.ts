import { wordsIn } from "../../i18n/words-in.ts";
import { type Author, citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { sha256 } from "../checksums.ts";
import type { ColumnInfo, DataTable } from "../tables/table.ts";
import { ID_PATTERN, missingValues, type TableFile } from "./fields.ts";

/**
 * `datapackage.json`: the tables as a Frictionless Data Package, version 2 (https://datapackage.org/standard/), each with
 * its fields, keys and signs for what is missing. Fields that the report doesn't give are absent.
 */
export function dataPackageDescriptor(report: Report, tables: readonly (DataTable & TableFile)[]): object {
  const { meta, edition, participants, method } = report;
  const words = wordsIn(meta.language).files;
  const { title, abstract, doi, url, authors } = citationFields(report);
  const contributors = [
    ...authors.map((author, index) => contributor(author, meta.authors[index]?.orcid)),
    ...(meta.publisher ? [{ title: meta.publisher, roles: ["publisher"] }] : []),
    ...meta.commissionedBy.map((name) => ({ title: name, roles: ["commissioner"] })),
  ];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${meta.id}-${edition}`,
    ...(doi ? { id: `https://doi.org/${doi}` } : {}),
    title,
    description: abstract,
    ...(url ? { homepage: url } : {}),
    version: meta.version,
    created: `${meta.released}T00:00:00Z`,
    ...(contributors.length > 0 ? { contributors } : {}),
    ...(meta.licence ? { licenses: [licence(meta.licence)] } : {}),
    sources: [{ title: words.restsOn(participants.total, participants.noun, method.period) }],
    resources: tables.map((table) => resource(table, words.codebook.notGiven)),
  };
}

function contributor(author: Author, orcid: string | undefined): object {
  const names =
    "literal" in author
      ? { title: author.literal }
      : { title: `${author.given} ${author.family}`, givenName: author.given, familyName: author.family };
  return { ...names, ...(orcid ? { path: orcid } : {}), roles: ["author"] };
}

/** A licence's `name` may hold no spaces. */
function licence({ id, name, url }: NonNullable<Report["meta"]["licence"]>): object {
  return { name: id.replace(/[^-a-zA-Z0-9._]+/g, "-"), title: name, ...(url ? { path: url } : {}) };
}

function resource(table: DataTable & TableFile, notGiven: string): object {
  const keys = table.columns.flatMap(({ name, references }) =>
    references ? [{ fields: name, reference: { resource: references.table, fields: references.column } }] : [],
  );
  return {
    name: table.name,
    type: "table",
    path: table.path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.bytes.byteLength,
    hash: `sha256:${sha256(table.bytes)}`,
    schema: {
      fields: table.columns.map((column) => field(column, table.key, notGiven)),
      primaryKey: table.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function field(column: ColumnInfo, key: readonly string[], notGiven: string): object {
  const { name, type, title, description, required, allowed } = column;
  const isNumber = type === "integer" || type === "number";
  const constraints = {
    ...(required ? { required } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(type === "id" ? { pattern: `^${ID_PATTERN}$` } : {}),
    ...(allowed ? { enum: allowed } : {}),
    ...(isNumber ? { minimum: 0 } : {}),
  };
  return {
    name,
    type: isNumber ? type : "string",
    title,
    description,
    missingValues: missingValues(column, notGiven),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
