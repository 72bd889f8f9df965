import type { Locale } from "../locale.ts";

/** The words of pages. `{name}` is the place of a link or a key. */
export const pages = ({ number, plural, date, list }: Locale) => ({
  skip: "Skip to the text",
  /** A chapter, theme, recommendation or figure by its number: as a label, and in a sentence. */
  numbered: {
    chapter: (n: number) => `Chapter ${number(n)}`,
    theme: (n: number) => `Theme ${number(n)}`,
    recommendation: (n: number) => `Recommendation ${number(n)}`,
    figure: (n: number) => `Figure ${number(n)}`,
  },
  inText: {
    chapter: (n: number) => `chapter ${number(n)}`,
    theme: (n: number) => `theme ${number(n)}`,
    recommendation: (n: number) => `recommendation ${number(n)}`,
    figure: (n: number) => `figure ${number(n)}`,
  },
  /** A number and the title that it belongs to. */
  titled: (what: string, title: string) => `${what}: ${title}`,
  inPassing: (what: string, title: string) => `${what}, ${title}`,
  /** A word or name in quotation marks. */
  quoted: (words: string) => `“${words}”`,
  publicEdition: "Public",
  by: (names: readonly string[]) => `By ${list(names)}.`,
  commissionedBy: (names: readonly string[]) => `Commissioned by ${list(names)}.`,
  before: (place: string) => `Before: ${place}`,
  next: (place: string) => `Next: ${place}`,
  chapters: "Chapters",
  themes: "Themes",
  contents: "Contents",
  findings: "Findings",
  recommendations: "Recommendations",
  figures: "Figures",
  sources: "Sources",
  downloads: "Downloads",
  search: "Search",
  cite: "How to cite",
  act: "What you can do",
  accessibility: "Accessibility",
  privacy: "Privacy",
  /** Above a page that is in English, in a report of another language. */
  inEnglish: "This page is in English.",
  /** On the pages of a report that has been translated. Languages are named in the language of the page. */
  translation: {
    languages: "Languages",
    unreviewed: "This translation has not been reviewed.",
    reviewed: "This translation has been reviewed.",
    from: (version: string) => `Translated from version ${version}.`,
    original: "Read the original",
    missing: (language: string) => `Not translated yet: ${language}`,
    stale: "The original has changed since this was translated.",
  },
  /** Names the main navigation of the report. */
  report: "Report",
  feed: "Feed of versions",
  feedOf: (title: string) => `Versions of ${title}`,
  versionOf: (title: string, version: string) => `${title}, version ${version}`,
  seal: (title: string) => `${title}: the marks of its findings`,
  colophon: {
    more: "More of the report",
    about: "About this site",
    edition: (name: string, version: string, day: string) => `${name} edition, version ${version}, ${date(day)}.`,
    licence: "Licence: {licence}.",
    noLicence: "No licence has been given for this report: ask before you reuse more than a quotation.",
    /** {key} is the key that does it. */
    slash: "{key} opens the search",
    colours: { legend: "Colours", system: "System", light: "Light", dark: "Dark" },
  },
  home: {
    asked: "Asked",
    people: (total: number, noun: string) => `${number(total)} ${noun}`,
    when: "When",
    by: "By",
    commissionedBy: "Commissioned by",
    read: "Read it",
    ways: "{start} or as {pdf}",
    start: "From the start",
    pdf: "a PDF",
    said: "What people said",
    stroke: "One stroke is one person.",
    key: {
      exact: "a count that the source gives;",
      bounded: "the least that its words allow;",
      possible: "perhaps;",
      rest: "others who were asked.",
    },
    word: "A word without a number has no mark.",
    help: "What would help",
    helpIntro:
      "Each recommendation names the findings that it answers, so the way from what was said to what is asked can be walked.",
    actIntro: "Pick who you are.",
    report: "The report",
  },
  respond: {
    title: "Answer back",
    intro: "The researchers would like to hear from you.",
    introNoWay: "What the researchers would like to know from readers.",
    write: (address: string) => `Write to ${address}`,
    comment: "Comment",
    community: "Join the community",
    donate: "Donate",
  },
  chapter: {
    onPage: "In this chapter",
    theme: (n: number) => `Theme ${number(n)}: the finding and its evidence`,
    pdf: "This chapter as a PDF",
    pdfFacts: (size: string) => `${size}, with its citation`,
    volume: (n: number) => `Volume ${number(n)} as a PDF`,
    volumeFacts: (size: string) => `${size}, with this chapter in it`,
    citation: (title: string, version: string, n: number) => `(${title}, ${version}, chapter ${number(n)})`,
  },
  theme: {
    standfirst: (total: number, noun: string) =>
      `What ${number(total)} ${noun} said, with each count as the source gives it. A number is printed where the source gives one; a fraction in words is read as the fewest and the most people that it can mean; any other word stays a word.`,
    counted: "What was counted",
    said: "What people said",
    argued: "Where it is argued",
    answers: "What answers it",
  },
  evidence: {
    standfirst: (n: number) =>
      plural(n, {
        one: "{n} passage, with what it stands under.",
        other: "All {n} passages, in the order of the findings, each with what it stands under.",
      }),
    who: "Who said it",
    sameWords: "The same words may stand for different people.",
    passage: (n: number) => `Passage ${number(n)}`,
    linkTo: (n: number) => `Link to passage ${number(n)}`,
  },
  recommendation: {
    standfirst: "What would help, and which finding each recommendation answers.",
    raised: "Raised: {count}",
    asks: "What it asks for",
    answers: "Which findings it answers",
    lead: "Who could lead it, and what to weigh",
    audiences: "Whom it is for",
    /** {themes} are links. */
    answersThemes: "Answers {themes}",
  },
  audience: {
    title: (name: string) => `What ${name} can do`,
    standfirst: "Everyone has a part. Find yours.",
    start: "Start here",
    recommendations: "Recommendations that speak to you",
    others: "For others",
    actions: (n: number) => plural(n, { one: "{n} thing to do", other: "{n} things to do" }),
    speaking: (n: number) => plural(n, { one: "{n} recommendation", other: "{n} recommendations" }),
  },
  figure: {
    standfirst: "Every figure of the report, with the data that it is drawn from, to take along, to embed and to cite.",
    inWords: "In words",
    place: "It stands in {chapter}.",
    places: "{page}, and in {chapter}",
    page: "On a page of its own",
  },
  sourcesPage: { standfirst: "Works that the report cites.", none: "The report cites no sources." },
  glossary: {
    standfirst: "Words that the report uses in a sense of its own, or that not every reader knows.",
    see: "See also {terms}",
    uses: "In {chapters}",
  },
  notFound: {
    name: "Page not found",
    kicker: "Not found",
    title: "There is nothing at this address",
    standfirst:
      "The page may have been renamed, or the address may have lost a letter on its way here. The whole report is one step away.",
    way: "{search}, or start from {contents}.",
    search: "Search the report",
    contents: "the contents",
  },
  citePage: {
    standfirst: "Name the version: later versions may correct this one.",
    inText: "In a text",
    managers: "For reference managers",
    asFiles: "As files:",
    chapter: "A chapter",
    chapterWords: "Every chapter ends with how to cite it, in the same forms. In the {pdf}, add the page number.",
    figure: "A figure",
    figureWords: "Below every figure stands how to cite it, with its files and its address.",
  },
  downloadsPage: {
    /** The copy that opens from disk. */
    copy: {
      heading: "Without a network",
      title: "The whole site, to open from a disk",
      description:
        "Unpack it and open index.html: every page, with a search of its own, and nothing is asked of any network.",
    },
    standfirst: (edition: string, version: string, day: string) =>
      `The whole report to keep, to circulate and to check. ${edition} edition, version ${version}, released on ${date(day)}; the name of every file says so.`,
    ofOriginal: (language: string) => `All files of the original (${language})`,
    none: "Files are made by a full build; this preview has none.",
    groups: { read: "To read", data: "Data", figures: "Figures", cite: "To cite", archive: "To keep" },
    parts: {
      read: (n: number) => `Each chapter by itself: ${plural(n, { one: "{n} file", other: "{n} files" })}`,
      data: (n: number) => `Each table by itself: ${plural(n, { one: "{n} file", other: "{n} files" })}`,
    },
    audience: (whom: string) => `For ${whom}.`,
    slide: "PNG for a slide",
    text: "Text",
    versions: "Versions",
  },
});

export type PageWords = ReturnType<typeof pages>;
