import { editionName } from "../../i18n/edition-name.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { citationText } from "../citation.ts";
import type { DataTable } from "../tables/table.ts";
import { markdownText as md } from "./codebook.ts";
import type { TableFile } from "./fields.ts";

/** README.md of the data package: what it is, what is in it, how to read it, and how to cite it. */
export function readme(report: Report, tables: readonly (DataTable & TableFile)[]): string {
  const { meta, participants, method } = report;
  const { title, abstract, note, url, doi } = citationFields(report);
  const edition = editionName(report);
  const { licence } = meta;
  const { readme: words, ...all } = wordsIn(meta.language).files;
  const facts = [
    words.version(meta.version, edition, meta.released),
    words.rests(all.restsOn(participants.total, participants.noun, method.period)),
    note && `${note}.`,
    url && words.address(url),
    doi && `DOI: https://doi.org/${doi}`,
  ].filter((fact) => fact !== undefined);
  const listed = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
  return `# ${md(all.dataOf(title))}

${md(abstract)}

${listed(facts.map(md))}
${meta.provenance ? `\n${md(meta.provenance)}\n` : ""}
## ${words.cite}

${md(citationText(report))}

${words.citePrograms}

## ${words.licence}

${licence ? md([licence.name, licence.url].filter(Boolean).join(", ")) : all.licence.none}

## ${words.contents}

| ${words.head.join(" | ")} |
| --- | --- | --- |
${tables.map((table) => `| \`${table.path}\` | ${table.title}. ${table.description} | ${table.rows.length} |`).join("\n")}

${listed(words.others)}

## ${words.read}

${listed(words.rules)}
`;
}
