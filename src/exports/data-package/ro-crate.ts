import { wordsIn } from "../../i18n/words-in.ts";
import { type Agent, authorAgents, publisherAgent, sponsorAgents } from "../../metadata/agents.ts";
import { citationFields } from "../../metadata/citation-fields.ts";
import type { Report } from "../../model/report.ts";
import { licenceText } from "./licence.ts";

/** A file of the package, described. */
export interface CrateFile {
  path: string;
  name: string;
  mediatype: string;
  bytes: number;
}

/**
 * `ro-crate-metadata.json`: the package as an RO-Crate 1.2 (https://w3id.org/ro/crate/1.2), a flat list of things that
 * name each other by `@id`. Version 1.2 asks for a licence: where none was given, the file that says so stands there.
 */
export function roCrate(report: Report, files: readonly CrateFile[]): object {
  const { meta } = report;
  const { title, abstract, date, version, doi, url, language } = citationFields(report);
  const authors = identified(authorAgents(report), "author");
  const publisher = identified(
    [publisherAgent(report)].filter((agent) => agent !== undefined),
    "publisher",
  );
  const sponsors = identified(sponsorAgents(report), "sponsor");
  const licence = meta.licence?.url
    ? { "@id": meta.licence.url, "@type": "CreativeWork", name: meta.licence.name, description: meta.licence.id }
    : undefined;
  return {
    "@context": "https://w3id.org/ro/crate/1.2/context",
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
        about: { "@id": "./" },
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: wordsIn(meta.language).files.dataOf(title),
        description: abstract,
        datePublished: date,
        version,
        inLanguage: language,
        license: { "@id": licence?.["@id"] ?? "LICENCE.txt" },
        ...(doi ? { identifier: `https://doi.org/${doi}` } : {}),
        ...(url ? { url } : {}),
        ...several("author", authors),
        ...several("publisher", publisher),
        ...several("sponsor", sponsors),
        hasPart: files.map(({ path }) => ({ "@id": path })),
      },
      ...files.map(({ path, name, mediatype, bytes }) => ({
        "@id": path,
        "@type": "File",
        name,
        encodingFormat: mediatype,
        contentSize: String(bytes),
        ...(path === "LICENCE.txt" ? { description: licenceText(report).replace(/\s+/g, " ").trim() } : {}),
      })),
      ...authors,
      ...publisher,
      ...sponsors,
      ...(licence ? [licence] : []),
    ],
  };
}

type Identified = Agent & { "@id": string };

function identified(agents: readonly Agent[], role: string): Identified[] {
  return agents.map((agent, index) => ({ ...agent, "@id": agent["@id"] ?? `#${role}-${index + 1}` }));
}

function several(property: string, agents: readonly Identified[]): object {
  return agents.length === 0 ? {} : { [property]: agents.map((agent) => ({ "@id": agent["@id"] })) };
}
