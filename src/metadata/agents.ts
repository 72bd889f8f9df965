import type { Report } from "../model/report.ts";
import { type Author, citationFields } from "./citation-fields.ts";

/** Somebody behind a report, as schema.org has them. */
export interface Agent {
  "@type": "Person" | "Organization";
  "@id"?: string;
  name: string;
  givenName?: string;
  familyName?: string;
}

/** The authors as schema.org has them; an ORCID iD says who somebody is. */
export function authorAgents(report: Report): Agent[] {
  const { authors } = citationFields(report);
  return authors.map((author, index) => {
    const orcid = report.meta.authors[index]?.orcid;
    return { "@type": "Person", ...(orcid ? { "@id": orcid } : {}), ...names(author) };
  });
}

function names(author: Author): Omit<Agent, "@type"> {
  if ("literal" in author) return { name: author.literal };
  return { name: `${author.given} ${author.family}`, givenName: author.given, familyName: author.family };
}

export function publisherAgent({ meta }: Report): Agent | undefined {
  return meta.publisher ? { "@type": "Organization", name: meta.publisher } : undefined;
}

/** Those who commissioned the report: schema.org calls them its sponsors, never its authors. */
export function sponsorAgents({ meta }: Report): Agent[] {
  return meta.commissionedBy.map((name) => ({ "@type": "Organization", name }));
}
