import { BREAK } from "../names/runs.ts";
import { pdfStrings } from "./pdf-strings.ts";
import { type Piece, type Reader, Unreadable } from "./piece.ts";

/** The text of a PDF’s pages, what its metadata and objects say, and the files attached to it. */
export const readPdf: Reader = async (bytes, inside, nest) => {
  const piece = (text: string, part: string): Piece => ({ text, inside: [...inside, part], kind: "text" });
  const pieces = [piece(pdfStrings(bytes), "objects")];
  // Loaded here, since most commands never read a PDF.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // A copy of its own kind: the library takes the bytes away from their owner.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true, useSystemFonts: false });
  try {
    const document = await task.promise;
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
      letters += text.trim().length;
      pieces.push(piece(text, `page ${number}`));
      page.cleanup();
    }
    if (letters === 0) {
      throw new Unreadable(
        "This PDF has pages without text, which can’t be searched. Leave it out, or add its text.",
        inside,
      );
    }
    const { info, metadata } = await document.getMetadata();
    pieces.push(piece([JSON.stringify(info), metadata?.getRaw() ?? ""].join(BREAK), "metadata"));
    const attached = (await document.getAttachments()) as Record<
      string,
      { filename: string; content: Uint8Array }
    > | null;
    for (const { filename, content } of Object.values(attached ?? {})) {
      pieces.push({ text: filename, inside: [...inside, "attachment"], kind: "name" });
      pieces.push(...(await nest(content, filename, [...inside, "attachment"])));
    }
    return pieces;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("This PDF can’t be read: it is broken, or locked with a password.", inside);
  } finally {
    await task.destroy();
  }
};
