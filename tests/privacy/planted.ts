import { deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import sharp from "sharp";
import { createTypst } from "../../src/typst/compiler.ts";

/** Whom the planted files name. Long enough to be found in bytes that are no text, and in letters of many kinds. */
export const PLANTED = "Marisol Okonkwo-Reyes";

export const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const pixels = sharp({ create: { width: 4, height: 4, channels: 3, background: "#888" } });

/** One file for each way in which a name can lie in a site, by the name of the file. */
export async function plantedFiles(): Promise<Record<string, Uint8Array>> {
  const docx = (name: string) => {
    const run = (part: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${part}</w:t></w:r>`;
    return `<w:document><w:body><w:p>${[...name].map(run).join("")}</w:p></w:body></w:document>`;
  };
  const typst = createTypst();
  const pdf = (source: string) => typst.pdf({ mainFileContent: source }) as Uint8Array;
  const jpeg = await pixels.clone().jpeg().toBuffer();
  return {
    "text.html": text(`<p>said Mari<em>sol</em> O&#x6B;onkwo-<b>Reyes</b></p>`),
    "attribute.html": text(`<img alt="${PLANTED}" src="x.png">`),
    "comment.html": text(`<!-- from the talk with ${PLANTED} --><p>x</p>`),
    "linked-data.html": text(`<script type="application/ld+json">{"name":"Mar\\u0069sol Okonkwo"}</script>`),
    "link.html": text(`<a href="mailto:marisol.okonkwo%40example.org">x</a>`),
    "hidden.html": text(`<p>Mari&shy;sol Oko&ZeroWidthSpace;nkwo</p>`),
    "table.csv": text(`\uFEFFwho,what\r\n"${PLANTED}",x\r\n`),
    "utf16.csv": Buffer.from(`\uFEFFwho,what\n${PLANTED},x\n`, "utf16le"),
    "data.json": text(`{"a":"said\\nMarisol Okonkwo"}`),
    "program.js": text(`const who="\\x4Darisol Okonkwo"`),
    "style.css": text(`.x::after { content: "${PLANTED}" }`),
    "program.js.map": text(`{"sourcesContent":["// ${PLANTED}\\nexport {}"]}`),
    "feed.xml": text(`<entry><title>Marisol &#79;konkwo</title></entry>`),
    "drawing.svg": text(`<svg><desc>x</desc><text><tspan>Marisol</tspan><tspan>Okonkwo</tspan></text></svg>`),
    "drawing-in-page.html": text(
      `<img src="data:image/svg+xml;base64,${Buffer.from(`<svg><title>${PLANTED}</title></svg>`).toString("base64")}">`,
    ),
    "references.bib": text(`@misc{x, author = {R{\\'e}yes, Marisol and Ok{\\'o}nkwo, M.}}`),
    "fragment.pf_fragment": gzipSync(text(`pagefind_dcd{"content":"said Marisol Okonkwo"}`)),
    "index.pf_index": gzipSync(Buffer.concat([text("pagefind_dcd"), cborList("okonkwo", "other")])),
    "book.epub": zipSync({ mimetype: text("application/epub+zip"), "OEBPS/c.xhtml": text(`<p>${PLANTED}</p>`) }),
    "text.docx": zipSync({ "word/document.xml": text(docx(PLANTED)) }),
    "author.docx": zipSync({ "docProps/core.xml": text(`<dc:creator>${PLANTED}</dc:creator>`) }),
    "shared.xlsx": zipSync({ "xl/sharedStrings.xml": text(`<sst><si><r><t>Mari</t></r><r><t>sol</t></r></si></sst>`) }),
    "package.zip": zipSync({ "inner.zip": zipSync({ "a.csv": gzipSync(text(PLANTED)) }) }),
    "member.zip": zipSync({ "marisol-okonkwo.txt": text("x") }),
    "comment.zip": zipSync({ "a.txt": [text("x"), { comment: PLANTED }] }),
    "report.pdf": pdf(`#set page(width: 4cm)\n#set text(hyphenate: true, lang: "en")\nas Marisol Okonkwo said`),
    "author.pdf": pdf(`#set document(author: "${PLANTED}")\nx`),
    "alternative.pdf": pdf(
      `#set document(title: "x")\n#figure(alt: "${PLANTED}", rect())\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>"), alt: "${PLANTED}")\nx`,
    ),
    "bookmark.pdf": pdf(`#heading(bookmarked: true)[Marisol Okonkwo]`),
    "link.pdf": pdf(`#link("https://example.org/marisol-okonkwo")[x]`),
    "text.png": png("tEXt", Buffer.from(`Author\0${PLANTED}`)),
    "packed-text.png": png("zTXt", Buffer.concat([Buffer.from("Author\0\0"), deflateSync(PLANTED)])),
    "international-text.png": png("iTXt", Buffer.concat([Buffer.from("Author\0\x01\0en\0\0"), deflateSync(PLANTED)])),
    "after.png": Buffer.concat([await pixels.clone().png().toBuffer(), text(PLANTED)]),
    "exif.png": await pixels
      .clone()
      .png()
      .withExif({ IFD0: { Artist: PLANTED } })
      .toBuffer(),
    "exif.jpg": await pixels
      .clone()
      .jpeg()
      .withExif({ IFD0: { Artist: PLANTED } })
      .toBuffer(),
    "xmp.jpg": await pixels
      .clone()
      .jpeg()
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${PLANTED}</x:xmpmeta>`)
      .toBuffer(),
    "iptc.jpg": jpegSegment(
      jpeg,
      0xed,
      Buffer.from(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\x20\x1c\x02\x50\0\x15${PLANTED}`, "latin1"),
    ),
    "comment.jpg": jpegSegment(jpeg, 0xfe, Buffer.from(PLANTED)),
    "exif-in-two-bytes.jpg": jpegSegment(
      jpeg,
      0xe1,
      Buffer.concat([Buffer.from("Exif\0\0"), Buffer.from(PLANTED, "utf16le")]),
    ),
    "exif.webp": await pixels
      .clone()
      .webp()
      .withExif({ IFD0: { Artist: PLANTED } })
      .toBuffer(),
    "program.wasm": Buffer.concat([Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), text(PLANTED), Buffer.from([0, 1])]),
    "unknown.bin": Buffer.concat([Buffer.from([0, 200, 3]), Buffer.from("José Okonkwo", "latin1"), Buffer.from([0])]),
    "notes/marisol-okonkwo/index.html": text("<p>x</p>"),
  };
}

/** A list of short strings in CBOR: each after one byte with its length, which often is a letter. */
function cborList(...words: string[]): Uint8Array {
  const parts = words.map((word) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]));
  return Buffer.concat([Buffer.from([0x80 + words.length]), ...parts]);
}

function png(type: string, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), head, data, Buffer.alloc(4)]);
}

/** A JPEG with one more segment behind its first bytes. */
export function jpegSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}
