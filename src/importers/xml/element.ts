import { type Place, placesIn } from "../../model/place.ts";

/** An XML element. Names are without prefix: the programs use several namespaces for one format. */
export interface XmlElement {
  name: string;
  /** By name in lower case, without prefix. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  /** Where its tag begins, as an offset into the file's text. */
  at: number;
}

/** A file of XML as a tree, and where in it things stand. */
export interface XmlDocument {
  file: string;
  root: XmlElement;
  placeOf(element: XmlElement): Place;
}

/** The places of a text's elements, with the start of the tag as excerpt: never what the tag says of a person. */
export function placesOfElements(text: string): (element: XmlElement) => Place {
  const places = placesIn(text);
  return ({ at, name }) => ({ ...places(at, at), excerpt: `<${name}` });
}

/** The elements of one name directly below. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The first element at a path of names. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => childrenOf(parent, name)[0], element);
}

/** An attribute's text without spaces around it; nothing when it is empty. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name.toLowerCase())?.trim() || undefined;
}

/** A GUID as a key: the programs differ in case and braces. What is no GUID but names something will do as well. */
export function guidOf(element: XmlElement, name = "guid"): string | undefined {
  return attribute(element, name)
    ?.replace(/^\{|\}$/g, "")
    .toLowerCase();
}

/** What a reference points at: `targetGUID` in a project, `guid` in a codebook. */
export function targetOf(element: XmlElement): string | undefined {
  return guidOf(element, "targetGUID") ?? guidOf(element);
}
