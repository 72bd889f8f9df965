import type { Locale } from "../locale.ts";

/** What files are called, and what the files say that go with data. */
export const files = ({ number, date, list }: Locale) => ({
  pdf: {
    a4: {
      title: "The whole report, typeset",
      description:
        "A tagged PDF (PDF/UA-1) on A4, with contents, notes, every figure, all findings and recommendations, and an index.",
      audience: "printing, sending and keeping",
    },
    "us-letter": {
      title: "The whole report on US Letter",
      description: "The same, on another paper. Its pages break in other places.",
      audience: "printing in North America",
    },
    "large-print": {
      title: "The whole report in large print",
      description: "In 18 point and one column, in a typeface drawn for low vision. On A4.",
      audience: "eyes that see little",
    },
    archive: {
      title: "The whole report, for archives",
      description: "The same pages as on A4, as PDF/A-2a.",
      audience: "libraries and archives",
    },
  },
  summary: {
    title: "In brief",
    description: (pages: number) =>
      `${pages === 2 ? "Two pages" : `${number(pages)} pages`}: every finding with its count, every recommendation, and where to read on.`,
    audience: "handing out",
  },
  epub: {
    title: "The whole report, as an e-book",
    description:
      "EPUB 3 with every figure, notes that open over the text, the data of the figures as tables, and the page numbers of the PDF.",
    audience: "phones, tablets and e-readers",
  },
  docx: {
    title: "The whole report, for Word",
    description:
      "A document in Word’s own styles, with contents, captions, footnotes and links, and every figure as a picture with its description.",
    audience: "those who comment, quote and rework in Word, LibreOffice or Google Docs",
  },
  workbook: {
    title: "All tables in one workbook",
    description: "A sheet for each table, a dictionary of every variable, and a first sheet that says what it is.",
    audience: "anyone who works in Excel, LibreOffice or Numbers",
  },
  dataPackage: {
    title: "Data package",
    description:
      "Every table as CSV and all that describes them: codebook, types and keys (Frictionless Data Package, CSVW, RO-Crate), licence, citation, checksums.",
    audience: "researchers, data archives, and programs",
  },
  codebookFile: {
    title: "Codebook",
    description: "Every variable of every table: its meaning, type, allowed values, and how it came about.",
    audience: "whoever reads the tables",
  },
  model: {
    title: "The whole model",
    description: "Everything in the tables and more, in one file.",
    audience: "programs",
  },
  citation: {
    title: (format: string) => `Citation as ${format}`,
    bibtex: "LaTeX, with BibLaTeX or BibTeX",
    ris: "Zotero, EndNote, Mendeley and library catalogues",
    csl: "Pandoc and other programs that read CSL-JSON",
    cff: "repositories such as GitHub and Zenodo",
  },
  funderPack: {
    title: "Funder pack",
    description: "What a board or a grants team keeps on file: the report, its data, how to cite it, and checksums.",
    descriptionWithSummary:
      "What a board or a grants team keeps on file: the report, its summary, its data, how to cite it, and checksums.",
    audience: "funders and boards",
  },
  everything: {
    title: "Everything",
    description: "Every file on this page, in folders, with checksums.",
    audience: "archives, and for keeping",
  },
  checksums: {
    title: "Checksums",
    description: "The SHA-256 of every file on this page, to be checked by sha256sum -c.",
    audience: "whoever has to show that a file is the one that was published",
  },
  pack: {
    line: (name: string, version: string, edition: string, day: string) =>
      `${name}: version ${version} (${edition} edition), released on ${date(day)}`,
    cite: "HOW TO CITE",
    where: "WHERE IT IS",
    nowhere: "The report gives no address.",
    licence: "LICENCE",
    contents: "WHAT IS HERE",
    read: "read/: the report to read and to print",
    dataPackage: "data-package/: every table, and all that describes them; begin with data-package/README.md",
    data: "data/: the same tables as a workbook",
    citations: "cite/: how to cite the report, for reference managers",
    figures: "figures/: every figure as drawing, pictures and data",
    sums: "SHA256SUMS: checksums of every file, to be checked by: sha256sum -c SHA256SUMS",
  },
  licence: {
    given: (title: string) => `${title} is published under this licence:`,
    none: "No licence has been given for this report and its data. Quote from it as the law allows; ask before you reuse more.",
  },
  /** What the data of a report are called, and what they rest on. */
  dataOf: (title: string) => `Data of ${title}`,
  restsOn: (total: number, noun: string, period: string) => `${number(total)} ${noun} (${period})`,
  interviews: (total: number, noun: string, period: string) => `Interviews with ${number(total)} ${noun} (${period})`,
  tablesOf:
    "Tables of the findings, with their counts as the source states them, of the recommendations, the evidence and the method.",
  commissionedBy: (names: readonly string[]) => `Commissioned by ${list(names)}`,
  citeMessage: "If you use these data, please cite the report as below, with its version.",
  genre: "Report",
  parts: {
    csvw: "The tables as CSV on the Web",
    model: "Everything in the tables and more, for programs",
    descriptor: "The tables as a Frictionless Data Package",
    codebookToRead: "Codebook, to read",
    readme: "What this is",
    licence: "Licence",
    cite: "How to cite",
  },
  readme: {
    version: (version: string, edition: string, day: string) =>
      `Version ${version} (${edition} edition), released on ${date(day)}.`,
    rests: (what: string) => `It rests on ${what}.`,
    address: (url: string) => `Address: ${url}`,
    cite: "How to cite",
    citePrograms: "The same for programs: `CITATION.cff`.",
    licence: "Licence",
    contents: "What is here",
    head: ["File", "What it is", "Rows"],
    others: [
      "`codebook.md`, `codebook.csv`: every variable, its meaning, its type, the values that it can have, and how it came about",
      "`report.json`: everything in the tables and more, as the report's model has it, for programs",
      "`datapackage.json`: the tables as a Frictionless Data Package (version 2), with types, keys and links between tables",
      "`data/csv-metadata.json`: the same as W3C's CSV on the Web",
      "`ro-crate-metadata.json`: the package as an RO-Crate (version 1.2), for archives",
      "`LICENCE.txt`, `CITATION.cff`, and `SHA256SUMS`, which `sha256sum -c SHA256SUMS` checks",
    ],
    read: "How to read it",
    rules: [
      "The CSV files are UTF-8 with a byte order mark, parted by commas, each line ended by CR LF.",
      "An empty cell is a value that the report does not have. It is never 0. In columns of counts, `[c]` is a small number that is withheld so that nobody is recognised, and `[x]` means that nobody was asked.",
      "Counts are as the source gives them. Where it gives a fraction in words, `at_least` and `at_most` are its bounds in whole people; where it gives any other word, there is no number.",
      "`basis` says of each row whether it restates the source (`stated`) or is the editors' own reading of it (`editorial`).",
      "A cell of text that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it as a formula; so has one that begins with apostrophes and one of these. Take the first apostrophe away to have the text as it was written.",
    ],
  },
  codebook: {
    title: (title: string) => `Codebook: ${title}`,
    facts: (rows: number, key: string) => `Rows: ${number(rows)}. Key: ${key}.`,
    and: " and ",
    head: {
      table: "Table",
      variable: "Variable",
      title: "Title",
      meaning: "Meaning",
      type: "Type",
      required: "Always given",
      allowed: "Allowed values",
      missing: "Where a value is missing",
      refers_to: "Refers to",
      derived: "How derived",
    },
    types: {
      text: "text",
      id: "identifier (small letters, digits, hyphens)",
      integer: "whole number from 0 up",
      number: "number from 0 up",
    },
    empty: "empty: not given",
    notGiven: "Not given",
    yes: "yes",
    no: "no",
    asWritten: "As the authors wrote it.",
  },
  workbookSheet: {
    whatItIs: "What it is",
    restsOn: "Rests on",
    version: "Version",
    versionText: (version: string, day: string) => `${version}, released on ${date(day)}`,
    cite: "How to cite",
    licence: "Licence",
    address: "Address",
    howToRead: "How to read it",
    howToReadText:
      "An empty cell is a value that the report does not have; it is never 0. In counts, [c] is a small number that is withheld so that nobody is recognised, and [x] means that nobody was asked.",
    sheet: "Sheet",
    row: "What a row is",
    dictionary: "One row for each variable of every table: its meaning, type and values.",
  },
  /** Thresholds below which counts are withheld, as a table lists them. */
  thresholds: {
    themes: "count of a theme, at least",
    attributes: "count of people in a role, at least",
    remainder: "people left out of a count, none or at least",
    protection: "distance between the fewest and the most that a withheld count can be, at least",
  },
});

export type FileWords = ReturnType<typeof files>;
