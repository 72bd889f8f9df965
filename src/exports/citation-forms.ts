import type { CitationForms } from "../document/cite-this.ts";
import type { CitedPart } from "../metadata/cited-part.ts";
import type { Report } from "../model/report.ts";
import { citationBibtex, citationCsl, citationRis } from "./citation.ts";
import { citationStyles } from "./citation-styles.ts";

/** Every form in which a report is cited; asked with a part, those in which that part is. */
export function citationForms(report: Report): (part?: CitedPart) => CitationForms {
  const styles = citationStyles(report);
  return (part) => ({
    styles: styles(part),
    formats: [
      { name: "BibTeX", text: citationBibtex(report, part) },
      { name: "RIS", text: citationRis(report, part) },
      { name: "CSL-JSON", text: `${JSON.stringify([citationCsl(report, part)], null, 2)}\n` },
    ],
  });
}
