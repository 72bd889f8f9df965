import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { IDENTIFIER, type MetadataScene, metadata } from "./metadata.ts";

/** A file of the e-book, as its package lists it. */
export interface ManifestItem {
  /** Relative to the package. */
  href: string;
  type: string;
  /** `nav`, `svg`, `cover-image`. */
  properties?: string[];
  /** Whether it is read as part of the book, in the order in which it is listed. */
  spine?: boolean;
}

/** Where reading systems look first: it leads to the package. */
export function container(packagePath: string): string {
  return xml(
    x("container", { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" }, [
      x("rootfiles", [x("rootfile", { "full-path": packagePath, "media-type": "application/oebps-package+xml" })]),
    ]),
  );
}

/** The package document: what the book is, every file in it, and the order of reading. */
export function packageDocument(items: readonly ManifestItem[], scene: MetadataScene): string {
  const { language, direction } = scene.report.meta;
  const withIds = items.map((item, index) => ({ ...item, id: `item-${index + 1}` }));
  const root = {
    xmlns: "http://www.idpf.org/2007/opf",
    version: "3.0",
    "unique-identifier": IDENTIFIER,
    "xml:lang": language,
    dir: direction,
    prefix: "a11y: http://www.idpf.org/epub/vocab/package/a11y/#",
  };
  return xml(
    x("package", root, [
      metadata(scene),
      x(
        "manifest",
        withIds.map(({ id, href, type, properties }) =>
          x("item", { id, href, "media-type": type, ...(properties ? { properties: properties.join(" ") } : {}) }),
        ),
      ),
      x(
        "spine",
        { "page-progression-direction": direction },
        withIds.filter(({ spine }) => spine).map(({ id }) => x("itemref", { idref: id })),
      ),
    ]),
  );
}

function xml(element: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element)}\n`;
}
