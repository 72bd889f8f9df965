import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  Math as Formula,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  MathRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from "docx";
import sharp from "sharp";

const DATE = "2026-03-02T09:00:00Z";

export const text = (words: string) => new Paragraph({ text: words });
export const heading = (words: string, level: 1 | 2 | 3 | 4 = 1) =>
  new Paragraph({ text: words, heading: HeadingLevel[`HEADING_${level}`] });
const line = (...children: ParagraphChild[]) => new Paragraph({ children });
const run = (words: string, look: object = {}) => new TextRun({ text: words, ...look });
const cell = (words: string[], columnSpan = 1) => new TableCell({ columnSpan, children: words.map(text) });

/** A Word file with some paragraphs, and private things in every place that such a file has for them. */
export async function saveWord(dir: string, name: string, children: readonly FileChild[]): Promise<string> {
  const document = new Document({
    creator: "Canary Authorsson",
    lastModifiedBy: "Canary Editor",
    title: "canary title",
    description: "canary description",
    keywords: "canary",
    comments: {
      children: [{ id: 0, author: "Canary Reviewer", date: new Date(DATE), children: [text("canary comment")] }],
    },
    footnotes: {
      1: { children: [text("A first note, with *stars* and a {brace}.")] },
      2: { children: [line(run("A second one, in "), run("italics", { italics: true }), run("."))] },
    },
    sections: [{ headers: { default: new Header({ children: [text("canary header")] }) }, children }],
  });
  const path = join(dir, name);
  writeFileSync(path, await Packer.toBuffer(document));
  return path;
}

/** A report as a researcher writes it in Word. */
export async function riverReport(): Promise<FileChild[]> {
  const picture = (background: string) => sharp({ create: { width: 40, height: 24, channels: 3, background } });
  const wall = await picture("#b85c38").png().toBuffer();
  const door = await picture("#336699")
    .withExif({ IFD0: { Artist: "Canary Photographer" } })
    .jpeg()
    .toBuffer();
  const transformation = { width: 200, height: 120 };
  return [
    new Paragraph({ text: "Living on the River", heading: HeadingLevel.TITLE }),
    text("Spring 2026"),
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-3" }),
    heading("1 Introduction"),
    text("Over half of the people we asked said that the water is worse."),
    line(
      run("We asked "),
      run("twelve people", { bold: true }),
      run(" once."),
      new FootnoteReferenceRun(1),
      run(" They wrote <tags>, {braces}, [brackets] and 5 < 6; H"),
      run("2", { subScript: true }),
      run("O."),
    ),
    new Paragraph({
      children: [new Bookmark({ id: "how", children: [run("How we asked")] })],
      heading: HeadingLevel.HEADING_2,
    }),
    line(
      run("See "),
      new InternalHyperlink({ anchor: "money", children: [run("the money")] }),
      run(", "),
      new ExternalHyperlink({ link: "https://example.org/a_b?x=1&y=2", children: [run("our site")] }),
      run(" and "),
      new ExternalHyperlink({ link: "file:///home/canary/notes.txt", children: [run("my notes")] }),
      run("."),
    ),
    new Paragraph({ text: "first", bullet: { level: 0 } }),
    new Paragraph({ text: "nested", bullet: { level: 1 } }),
    heading("Too deep", 4),
    text("import duties rose"),
    heading("2 Money"),
    new Paragraph({
      children: [
        new Bookmark({ id: "money", children: [run("Rents rose, ")] }),
        new InsertedTextRun({ text: "and this was put in", id: 1, author: "Canary Editor", date: DATE }),
        new DeletedTextRun({ text: "canary words taken out", id: 2, author: "Canary Editor", date: DATE }),
        run("."),
        new FootnoteReferenceRun(2),
        new CommentRangeStart(0),
        run(" See "),
        new InternalHyperlink({ anchor: "how", children: [run("how")] }),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ],
    }),
    new Paragraph({ text: "“We never know.”", style: "Quote" }),
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell(["Street"]), cell(["Before"]), cell(["After"])] }),
        new TableRow({ children: [cell(["North | South"]), cell(["500"]), cell(["700"])] }),
        new TableRow({ children: [cell(["East,", "two lines"], 2), cell(["650"])] }),
      ],
    }),
    line(
      new ImageRun({ type: "png", data: wall, transformation, altText: { name: "wall", description: "A brick wall" } }),
    ),
    line(new ImageRun({ type: "jpg", data: door, transformation })),
    line(new Formula({ children: [new MathRun("x=2")] })),
    heading("3 What helps"),
    text("Letters that come before the decision."),
    text("---"),
    text("# no heading"),
  ];
}
