import { bibtexAddress, bibtexEntry, bibtexText } from "./bibtex.ts";
import type { CslDate, CslItem, CslName } from "./csl-item.ts";

/** CSL's types as BibLaTeX has them; all others are `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  dataset: "dataset",
  "entry-dictionary": "inreference",
  "entry-encyclopedia": "inreference",
  manuscript: "unpublished",
  motion_picture: "movie",
  "paper-conference": "inproceedings",
  patent: "patent",
  post: "online",
  "post-weblog": "online",
  report: "report",
  software: "software",
  thesis: "thesis",
  webpage: "online",
};

const IN_A_BOOK = new Set(["incollection", "inproceedings", "inreference"]);

/**
 * A source in CSL-JSON as a BibLaTeX entry, for the formatter, which reads nothing else. Titles are braced, so that
 * their capitals stay.
 */
export function cslToBibtex(item: CslItem, key: string): string {
  const type = TYPES[item.type ?? ""] ?? "misc";
  const text = (value: string | number | undefined) => (value === undefined ? undefined : bibtexText(String(value)));
  const whole = (value: string | undefined) => (value === undefined ? undefined : `{${bibtexText(value)}}`);
  const container = IN_A_BOOK.has(type) ? "booktitle" : type === "article" ? "journaltitle" : "maintitle";
  return bibtexEntry(type, key, {
    author: names(item.author),
    editor: names(item.editor ?? item["container-author"]),
    translator: names(item.translator),
    title: whole(item.title),
    [container]: whole(item["container-title"]),
    series: whole(item["collection-title"]),
    date: date(item.issued),
    urldate: date(item.accessed),
    volume: text(item.volume),
    number: text(item.issue ?? item.number),
    edition: text(item.edition),
    pages: text(item.page)?.replace(/(?<=\d)[-–](?=\d)/g, "--"),
    publisher: whole(item.publisher),
    institution: type === "report" || type === "thesis" ? whole(item.publisher) : undefined,
    location: whole(item["publisher-place"]),
    type: text(item.genre),
    version: text(item.version),
    doi: item.DOI && bibtexAddress(item.DOI),
    url: item.URL && bibtexAddress(item.URL),
    isbn: text(item.ISBN),
  });
}

/** `Family, Given` with particles before and suffixes between; a group in braces, so that it isn't taken apart. */
function names(given: readonly CslName[] | undefined): string | undefined {
  return given
    ?.map((name) => {
      if (name.literal !== undefined || name.given === undefined) {
        return `{${bibtexText(name.literal ?? [particle(name), name.family].filter(Boolean).join(" "))}}`;
      }
      const family = [particle(name), name.family && `{${bibtexText(name.family)}}`].filter(Boolean).join(" ");
      return [family, name.suffix && bibtexText(name.suffix), bibtexText(name.given)].filter(Boolean).join(", ");
    })
    .join(" and ");
}

const particle = (name: CslName) => name["non-dropping-particle"] ?? name["dropping-particle"];

/** EDTF, as BibLaTeX has it: `2024`, `2024-05`, `2024-05-31`, two of them with a slash between. */
function date(given: CslDate | undefined): string | undefined {
  if (!given) return undefined;
  if (given.raw !== undefined) return given.raw;
  return given["date-parts"]
    ?.map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-"))
    .join("/");
}
