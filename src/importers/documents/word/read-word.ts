import { fromHtml } from "hast-util-from-html";
import mammoth from "mammoth";
import type { Heading, Paragraph, PhrasingContent, Root, TableCell } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { openArchive } from "../../archive/open-archive.ts";
import { refuse } from "../../fault.ts";
import { type Draft, tally } from "../draft.ts";
import { leftOut } from "./left-out.ts";
import { ANCHOR, htmlToMdast } from "./to-mdast.ts";
import { readWordParts } from "./word-parts.ts";

/** Styles of Word and LibreOffice, and what each is in a chapter. What the site makes itself is dropped (`!`). */
const STYLES = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p.document-subtitle:fresh",
  "p.Quote => blockquote > p:fresh",
  "p.IntenseQuote => blockquote > p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
    `p[style-name='toc ${level}'] => !`,
    `p[style-name='Contents ${level}'] => !`,
  ]),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='Contents Heading'] => !",
  "p[style-name='table of figures'] => !",
  "r[style-name='Subtle Emphasis'] => em",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
];

/** What Word writes as alt text by itself: nobody has looked at it. */
const MACHINE_ALT = /description automatically generated|ai-generated content may be incorrect/i;

/**
 * A Word document (`.docx`). Throws a `ReportError` for an archive that is unsafe or unsound. Its properties (author,
 * company, dates) are never read.
 */
export async function readWord(path: string): Promise<Draft> {
  const archive = await openArchive(path, path);
  try {
    const parts = await readWordParts(archive);
    const left = tally();
    const pictures = new Map<string, Uint8Array>();
    const convertImage = mammoth.images.imgElement(async (image) => {
      const key = `picture-${pictures.size + 1}`;
      pictures.set(key, new Uint8Array(await image.readAsBuffer()));
      return { src: key };
    });
    const { value, messages } = await mammoth
      .convertToHtml(
        { buffer: Buffer.from(parts.packed) },
        { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage, ignoreEmptyParagraphs: true },
      )
      .catch((error: unknown) => unreadable(path, error));
    const page = fromHtml(value, { fragment: true });
    const { title, subtitle } = takeTitle(page);
    const tree = htmlToMdast(page, left);
    dropMachineAlt(tree, left);
    gatherAnchors(tree);
    const styles = [
      ...new Set(
        messages.flatMap(({ message }) => /^Unrecognised paragraph style: '?([^'(]+)/.exec(message)?.[1]?.trim() ?? []),
      ),
    ];
    return {
      ...(title ? { title } : {}),
      tree,
      isChapter: false,
      pictures,
      notices: [
        ...leftOut(parts),
        ...left.lines(),
        ...(subtitle ? [`The subtitle is left out: “${subtitle}”.`] : []),
        ...(styles.length > 0 ? [`Paragraphs of these styles became plain ones: ${styles.join(", ")}.`] : []),
      ],
      problems: [],
    };
  } finally {
    archive.close();
  }
}

function unreadable(file: string, error: unknown): never {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return refuse("import-format", file, {
    message: `The Word document can’t be read: ${reason?.replace(/\.$/, "")}.`,
    hint: "Open it in Word or LibreOffice, save it as a new `.docx`, and import that.",
  });
}

/** Takes the title and subtitle off the page, as text. */
function takeTitle(page: ReturnType<typeof fromHtml>): { title?: string; subtitle?: string } {
  const found: { title?: string; subtitle?: string } = {};
  const take = (className: string): string | undefined => {
    const index = page.children.findIndex(
      (child) =>
        child.type === "element" &&
        Array.isArray(child.properties.className) &&
        child.properties.className.includes(className),
    );
    if (index < 0) return undefined;
    const [taken] = page.children.splice(index, 1);
    return taken ? textOf(taken).replace(/\s+/g, " ").trim() || undefined : undefined;
  };
  const [title, subtitle] = [take("document-title"), take("document-subtitle")];
  if (title) found.title = title;
  if (subtitle) found.subtitle = subtitle;
  return found;
}

function dropMachineAlt(tree: Root, left: ReturnType<typeof tally>): void {
  visit(tree, "image", (image) => {
    if (!MACHINE_ALT.test(image.alt ?? "")) return;
    image.alt = "";
    left.add("a description that Word made up for a picture, left out: write one that says what matters");
  });
}

/** Bookmarks move up to the heading or paragraph in which they stand. */
function gatherAnchors(tree: Root): void {
  visit(tree, ["heading", "paragraph", "tableCell"], (node) => {
    const holder = node as Heading | Paragraph | TableCell;
    const anchors: string[] = [];
    visit(holder, "mdxJsxTextElement", (anchor: MdxJsxTextElement, index, parent) => {
      if (anchor.name !== ANCHOR || !parent || index === undefined) return undefined;
      const [name] = anchor.attributes;
      if (name?.type === "mdxJsxAttribute" && typeof name.value === "string") anchors.push(name.value);
      (parent as { children: PhrasingContent[] }).children.splice(index, 1);
      return [SKIP, index];
    });
    if (anchors.length > 0) holder.data = { ...holder.data, anchors };
  });
}
