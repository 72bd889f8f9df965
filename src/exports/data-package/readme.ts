import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { citationText } from "../citation.ts";
import { NEUTRALISED } from "../csv.ts";
import type { DataTable } from "../tables/table.ts";
import { markdownText as md } from "./codebook.ts";
import type { TableFile } from "./fields.ts";
import { NO_LICENCE } from "./licence.ts";

/** README.md of the data package: what it is, what is in it, how to read it, and how to cite it. */
export function readme(report: Report, tables: readonly (DataTable & TableFile)[]): string {
  const { meta, participants, method } = report;
  const { title, abstract, note, url, doi } = citationFields(report);
  const edition = meta.editions.find(({ id }) => id === report.edition)?.name ?? report.edition;
  const { licence } = meta;
  const facts = [
    `Version ${meta.version} (${edition} edition), released on ${meta.released}.`,
    `It rests on ${participants.total} ${participants.noun} (${method.period}).`,
    note && `${note}.`,
    url && `Address: ${url}`,
    doi && `DOI: https://doi.org/${doi}`,
  ].filter((fact) => fact !== undefined);
  return `# Data of ${md(title)}

${md(abstract)}

${facts.map((fact) => `- ${md(fact)}`).join("\n")}
${meta.provenance ? `\n${md(meta.provenance)}\n` : ""}
## How to cite

${md(citationText(report))}

The same for programs: \`CITATION.cff\`.

## Licence

${licence ? md([licence.name, licence.url].filter(Boolean).join(", ")) : NO_LICENCE}

## What is here

| File | What it is | Rows |
| --- | --- | --- |
${tables.map((table) => `| \`${table.path}\` | ${table.title}. ${table.description} | ${table.rows.length} |`).join("\n")}

- \`codebook.md\`, \`codebook.csv\`: every variable, its meaning, its type, the values that it can have, and how it came about
- \`report.json\`: everything in the tables and more, as the report's model has it, for programs
- \`datapackage.json\`: the tables as a Frictionless Data Package (version 2), with types, keys and links between tables
- \`data/csv-metadata.json\`: the same as W3C's CSV on the Web
- \`ro-crate-metadata.json\`: the package as an RO-Crate (version 1.2), for archives
- \`LICENCE.txt\`, \`CITATION.cff\`, and \`SHA256SUMS\`, which \`sha256sum -c SHA256SUMS\` checks

## How to read it

- The CSV files are UTF-8 with a byte order mark, parted by commas, each line ended by CR LF.
- An empty cell is a value that the report does not have. It is never 0. In columns of counts, \`[c]\` is a small number
  that is withheld so that nobody is recognised, and \`[x]\` means that nobody was asked.
- Counts are as the source gives them. Where it gives a fraction in words, \`at_least\` and \`at_most\` are its bounds in whole
  people; where it gives any other word, there is no number.
- \`basis\` says of each row whether it restates the source (\`stated\`) or is the editors' own reading of it (\`editorial\`).
- ${NEUTRALISED}
`;
}
