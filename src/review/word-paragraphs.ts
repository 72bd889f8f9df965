import { NOTE_MARK } from "../document/block-words.ts";
import { attribute, childAt, childrenOf, type XmlElement } from "../importers/xml/element.ts";

/** A paragraph of a Word file. Texts are as they stand in it; offsets count in UTF-16 units. */
export interface WordParagraph {
  /** What it says with every tracked change taken. A note's mark is `NOTE_MARK`. */
  text: string;
  /** What it said before the changes that are tracked. */
  before: string;
  /** The bookmarks that begin in it, and where in both texts. */
  marks: { name: string; at: number; atBefore: number }[];
  /** The names of the bookmarks that end in it. */
  ends: string[];
  /** Comments that begin in it or stand in it. */
  comments: string[];
  /** The id of its style. */
  style: string;
  inTable: boolean;
  /** Whether its end was inserted, or deleted, as a tracked change: it was, or is, one with the next. */
  endInserted: boolean;
  endDeleted: boolean;
}

/** Whether what is read is in both texts, or only in one. */
type Change = "none" | "inserted" | "deleted";

/** What holds no words of the text: drawings, formulas, text boxes. */
const PASSED_OVER = new Set(
  "drawing pict object AlternateContent oMath oMathPara rPr tblPr trPr tcPr sectPr".split(" "),
);
const INSERTED = new Set(["ins", "moveTo"]);
const DELETED = new Set(["del", "moveFrom"]);

/** Signs that are elements of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  br: " ",
  cr: " ",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
  footnoteReference: NOTE_MARK,
  endnoteReference: NOTE_MARK,
};

/** The paragraphs in an element, in order, those of tables too. Rows that were deleted as a tracked change are left out. */
export function paragraphsIn(parent: XmlElement): WordParagraph[] {
  const found: WordParagraph[] = [];
  const names = new Map<string, string>();
  let waiting: WordParagraph["marks"] = [];
  const block = (element: XmlElement, inTable: boolean, change: Change): void => {
    const { name } = element;
    if (name === "p") {
      const paragraph = paragraphOf(element, inTable, change, names);
      paragraph.marks.unshift(...waiting);
      waiting = [];
      found.push(paragraph);
    } else if (name === "bookmarkStart") {
      waiting.push({ name: noteName(element, names), at: 0, atBefore: 0 });
    } else if (name === "bookmarkEnd") {
      found.at(-1)?.ends.push(names.get(attribute(element, "id") ?? "") ?? "");
    } else if (!PASSED_OVER.has(name) && !(name === "tr" && childAt(element, "trPr", "del"))) {
      const within = changeIn(name, change);
      for (const child of element.children) block(child, inTable || name === "tbl", within);
    }
  };
  for (const child of parent.children) block(child, false, "none");
  return joined(found);
}

function paragraphOf(element: XmlElement, inTable: boolean, around: Change, names: Map<string, string>): WordParagraph {
  const properties = childAt(element, "pPr");
  const end = childAt(properties, "rPr");
  const style = childAt(properties, "pStyle");
  const made: WordParagraph = {
    text: "",
    before: "",
    marks: [],
    ends: [],
    comments: [],
    style: (style && attribute(style, "val")) ?? "",
    inTable,
    endInserted: childrenOf(end, "ins").length > 0,
    endDeleted: childrenOf(end, "del").length > 0,
  };
  const say = (words: string, change: Change) => {
    if (change !== "deleted") made.text += words;
    if (change !== "inserted") made.before += words;
  };
  const read = (node: XmlElement, change: Change): void => {
    const { name } = node;
    const id = attribute(node, "id") ?? "";
    const sign = SIGNS[name];
    if (name === "t" || name === "delText") say(node.text, change);
    else if (sign !== undefined) say(sign, change);
    else if (name === "bookmarkStart") {
      made.marks.push({ name: noteName(node, names), at: made.text.length, atBefore: made.before.length });
    } else if (name === "bookmarkEnd") made.ends.push(names.get(id) ?? "");
    else if (name === "commentRangeStart" || name === "commentReference") {
      if (!made.comments.includes(id)) made.comments.push(id);
    } else if (name === "hyperlink" && /^_note\d+$/.test(attribute(node, "anchor") ?? "")) say(NOTE_MARK, change);
    else if (name !== "pPr" && !PASSED_OVER.has(name)) {
      for (const child of node.children) read(child, changeIn(name, change));
    }
  };
  for (const child of element.children) read(child, around);
  return made;
}

function changeIn(name: string, around: Change): Change {
  if (DELETED.has(name) || around === "deleted") return "deleted";
  return INSERTED.has(name) ? "inserted" : around;
}

function noteName(start: XmlElement, names: Map<string, string>): string {
  const name = attribute(start, "name") ?? "";
  names.set(attribute(start, "id") ?? "", name);
  return name;
}

/** Paragraphs whose end was deleted as a tracked change, as one with the next. */
function joined(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  const out: WordParagraph[] = [];
  let open: WordParagraph | undefined;
  for (const paragraph of paragraphs) {
    const whole: WordParagraph = open ? together(open, paragraph) : paragraph;
    open = paragraph.endDeleted ? whole : undefined;
    if (!open) out.push(whole);
  }
  return open ? [...out, open] : out;
}

/** Before the change there was a paragraph's end between the two, which parts words as a space does. */
function together(one: WordParagraph, other: WordParagraph): WordParagraph {
  const moved = other.marks.map(({ name, at, atBefore }) => ({
    name,
    at: at + one.text.length,
    atBefore: atBefore + one.before.length + 1,
  }));
  return {
    ...other,
    text: one.text + other.text,
    before: `${one.before} ${other.before}`,
    marks: [...one.marks, ...moved],
    ends: [...one.ends, ...other.ends],
    comments: [...new Set([...one.comments, ...other.comments])],
  };
}
