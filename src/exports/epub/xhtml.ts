import type { Element, ElementContent } from "hast";
import { toXast } from "hast-util-to-xast";
import { h } from "hastscript";
import { toXml } from "xast-util-to-xml";

/** A property of EPUB's own on an element, as `epub:type`. */
export type EpubProperties = { "epub:type"?: string; "xml:lang"?: string; "xmlns:epub"?: string };

/** A document of the e-book. */
export interface Page {
  title: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** What the body is: EPUB's name for it. */
  type?: string;
  body: ElementContent[];
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n';

/** A page as XHTML. */
export function xhtml({ title, lang, dir, type, body }: Page): string {
  const document = h("html", { "xmlns:epub": "http://www.idpf.org/2007/ops", lang, "xml:lang": lang, dir }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("title", title),
      h("link", { rel: ["stylesheet"], type: "text/css", href: "style.css" }),
    ]),
    h("body", type ? { "epub:type": type } : {}, body),
  ]);
  return `${PROLOGUE}${serialize(document)}\n`;
}

/** An element as XML. */
export function serialize(element: Element): string {
  return toXml(toXast(element));
}
