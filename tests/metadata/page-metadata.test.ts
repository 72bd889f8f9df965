import { describe, expect, test } from "vitest";
import { jsonLd } from "../../src/metadata/json-ld.ts";
import { metaTags } from "../../src/metadata/meta-tags.ts";
import type { Described, DescribedPage, OfferedFile } from "../../src/metadata/page.ts";
import type { Report } from "../../src/model/report.ts";
import { absoluteAddress } from "../../src/model/routes.ts";
import { reports } from "../exports/data-package/reports.ts";
import { exampleReport } from "../exports/example-report.ts";

const offered = (name: string, format: string, group: string, isPart = false): OfferedFile => ({
  path: `downloads/${name}`,
  title: name,
  format,
  group,
  isPart,
  bytes: 1200,
  sha256: "ab".repeat(32),
});
const files = [
  offered("report.pdf", "PDF", "read"),
  offered("data.xlsx", "XLSX", "data"),
  offered("codebook.csv", "CSV", "data"),
  offered("themes.csv", "CSV", "data", true),
  offered("all.zip", "ZIP", "archive"),
];
const pages: Record<string, DescribedPage> = {
  home: { kind: "home", path: "/", title: "Title", description: "What it is." },
  downloads: { kind: "downloads", path: "/downloads/", title: "Downloads", description: "What it is." },
  chapter: { kind: "chapter", path: "/chapters/a/", title: "A </script><b>", description: "What came out.", number: 1 },
  figure: {
    kind: "figure",
    path: "/figures/f/",
    title: "F",
    description: "In words.",
    number: 2,
    picture: "/downloads/figures/f/f.png",
  },
  privacy: { kind: "page", path: "/privacy/", title: "Privacy", description: "No cookies." },
};
const describedOn = (report: Report, page: string): Described => ({
  report,
  files,
  page: pages[page] ?? { kind: "page", path: "/", title: "", description: "" },
  absolute: (path) => absoluteAddress(report, path),
});
const nodeOn = (report: Report, page: string) => JSON.parse(jsonLd(describedOn(report, page)));
const tagsOn = (report: Report, page: string): [string, string][] =>
  metaTags(describedOn(report, page)).map((tag) => ["name" in tag ? tag.name : tag.property, tag.content]);
const tagOn = (report: Report, page: string, name: string) =>
  tagsOn(report, page).flatMap(([found, content]) => (found === name ? [content] : []));

const { harbour, shipped } = reports;
if (!harbour || !shipped) throw new Error("both reports are there");
const URL_OF_HARBOUR = "https://example.org/reports/harbour/";

describe("a report with everything", () => {
  test("is a Report with its people, licence and DOI, its files and its data", () => {
    expect(nodeOn(harbour, "home")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Report",
      "@id": URL_OF_HARBOUR,
      datePublished: "2024-11-30",
      dateModified: "2025-03-09",
      version: "2.1.0",
      author: [
        { "@type": "Person", "@id": "https://orcid.org/0000-0002-1825-0097", familyName: "Quill-Ångström" },
        { "@type": "Person", name: "Ibn Lantern" },
      ],
      publisher: { "@type": "Organization", name: "Imaginary Harbour Press" },
      sponsor: [{ "@type": "Organization", name: "The Saltmere Pilots’ & Lampers’ Society" }],
      license: "https://creativecommons.org/licenses/by/4.0/",
      identifier: { propertyID: "DOI", value: "10.5555/saltmere.2025" },
      encoding: [{ encodingFormat: "application/pdf", contentUrl: `${URL_OF_HARBOUR}downloads/report.pdf` }],
      hasPart: [{ "@type": "Dataset" }],
    });
  });

  test("has a Dataset that search engines of data can list, with every file that has all of them", () => {
    const node = nodeOn(harbour, "downloads");
    expect(node).toMatchObject({ "@type": "Dataset", isPartOf: { "@type": "Report", "@id": URL_OF_HARBOUR } });
    // Google's data set search takes from 50 to 5,000 characters.
    expect(node.description.length).toBeGreaterThan(50);
    expect(node.description.length).toBeLessThan(5000);
    expect(node.variableMeasured).toHaveLength(harbour.themes.length);
    expect(node.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
      `${URL_OF_HARBOUR}downloads/data.xlsx`,
      `${URL_OF_HARBOUR}downloads/codebook.csv`,
    ]);
  });

  test("tells search engines of literature who wrote it, when, and where the PDF is", () => {
    expect(tagsOn(harbour, "home").filter(([name]) => name.startsWith("citation_"))).toEqual([
      ["citation_title", expect.stringContaining("Saltmere after Dark")],
      ["citation_author", "Quill-Ångström, Perpetua"],
      ["citation_author", "Ibn Lantern"],
      ["citation_author_orcid", "https://orcid.org/0000-0002-1825-0097"],
      ["citation_publication_date", "2025/03/09"],
      ["citation_technical_report_institution", "Imaginary Harbour Press"],
      ["citation_language", "en-GB"],
      ["citation_doi", "10.5555/saltmere.2025"],
      ["citation_public_url", URL_OF_HARBOUR],
      ["citation_abstract_html_url", URL_OF_HARBOUR],
      ["citation_pdf_url", `${URL_OF_HARBOUR}downloads/report.pdf`],
    ]);
  });

  test("a chapter is a part of it, in each vocabulary", () => {
    expect(nodeOn(harbour, "chapter")).toMatchObject({
      datePublished: "2024-11-30",
      dateModified: "2025-03-09",
      "@type": "Chapter",
      position: 1,
      isPartOf: { "@type": "Report", "@id": URL_OF_HARBOUR },
    });
    expect(tagOn(harbour, "chapter", "citation_inbook_title")[0]).toContain("Saltmere after Dark");
    expect(tagOn(harbour, "chapter", "DC.relation.isPartOf")).toEqual(["https://doi.org/10.5555/saltmere.2025"]);
    expect(tagOn(harbour, "chapter", "og:type")).toEqual(["article"]);
  });

  test("a figure's own picture stands for its page", () => {
    const picture = `${URL_OF_HARBOUR}downloads/figures/f/f.png`;
    expect(nodeOn(harbour, "figure")).toMatchObject({ "@type": "ImageObject", contentUrl: picture });
    expect(tagOn(harbour, "figure", "og:image")).toEqual([picture]);
    expect(tagOn(harbour, "figure", "og:image:alt")).toEqual(["In words."]);
    expect(tagOn(harbour, "figure", "DC.type")).toEqual(["StillImage"]);
    expect(tagOn(harbour, "privacy", "og:image")).toEqual([`${URL_OF_HARBOUR}social.png`]);
  });
});

describe("a report that says little", () => {
  test.each(Object.keys(pages))("nothing is made up for %s, and no address is half an address", (page) => {
    const described = describedOn(shipped, page);
    const tags = metaTags(described);
    const text = jsonLd(described) + JSON.stringify(tags);
    expect(text).not.toMatch(/"author"|publisher|license|DC\.rights|doi|citation_author|undefined|null/i);
    expect(text.replace("https://schema.org", "")).not.toMatch(/https?:/);
    expect(tags.every(({ content }) => content !== "")).toBe(true);
    expect(tags.map((tag) => ("name" in tag ? tag.name : tag.property))).not.toContain("og:url");
  });

  test("whoever commissioned it is its sponsor, and no author", () => {
    expect(nodeOn(shipped, "home").sponsor).toEqual([{ "@type": "Organization", name: "NEON" }]);
  });
});

test("pages that are no part of the report are not cited", () => {
  expect(tagsOn(harbour, "privacy").filter(([name]) => name.startsWith("citation_"))).toEqual([]);
  expect(nodeOn(harbour, "privacy")["@type"]).toBe("WebPage");
});

test("no text can end the element that it stands in", () => {
  const text = jsonLd(
    describedOn({ ...exampleReport, meta: { ...exampleReport.meta, title: "</script><!--" } }, "chapter"),
  );
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe("A </script><b>");
  expect(JSON.parse(text).isPartOf.name).toContain("</script><!--");
});
