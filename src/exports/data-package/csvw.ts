import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import type { ColumnInfo, DataTable } from "../tables/table.ts";
import { ID_PATTERN, missingValues } from "./fields.ts";

/**
 * `csv-metadata.json`, which stands beside the CSV files: the tables as W3C's CSV on the Web describes them
 * (https://www.w3.org/TR/tabular-metadata/). `url` is a file's name from there.
 */
export function csvwMetadata(report: Report, tables: readonly (DataTable & { url: string })[]): object {
  const { meta } = report;
  const { title, abstract, date, language, url, doi } = citationFields(report);
  const inLanguage = (text: string) => ({ "@value": text, "@language": language });
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    ...(doi ? { "@id": `https://doi.org/${doi}` } : {}),
    "dc:title": inLanguage(title),
    "dc:description": inLanguage(abstract),
    "dc:issued": { "@value": date, "@type": "xsd:date" },
    "schema:version": meta.version,
    ...(meta.licence?.url ? { "dc:license": { "@id": meta.licence.url } } : {}),
    ...(url ? { "dc:source": { "@id": url } } : {}),
    // The language of the texts in the tables.
    lang: language,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    tables: tables.map((table) => ({
      url: table.url,
      "dc:title": table.title,
      "dc:description": table.description,
      tableSchema: {
        columns: table.columns.map(column),
        primaryKey: table.key,
        foreignKeys: foreignKeys(table, tables),
      },
    })),
  };
}

function column(info: ColumnInfo): object {
  const { name, title, description, required } = info;
  return {
    // Without `titles` a column's name is what stands at its head.
    name,
    "dc:title": title,
    "dc:description": description,
    datatype: datatype(info),
    ...(required ? { required } : {}),
    null: missingValues(info, "").map(({ value }) => value),
  };
}

function datatype({ type, allowed }: ColumnInfo): object | string {
  if (type === "integer") return { base: "integer", minimum: 0 };
  if (type === "number") return { base: "double", minimum: 0 };
  if (type === "id") return { base: "string", format: ID_PATTERN };
  return allowed ? { base: "string", format: allowed.join("|") } : "string";
}

function foreignKeys({ columns }: DataTable, tables: readonly (DataTable & { url: string })[]): object[] {
  return columns.flatMap(({ name, references }) => {
    const target = tables.find((table) => table.name === references?.table);
    if (!references || !target) return [];
    return [{ columnReference: name, reference: { resource: target.url, columnReference: references.column } }];
  });
}
