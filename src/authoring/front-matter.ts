import { isCollection, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { Refusal } from "./change.ts";

const MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** A chapter's text with a field in its front matter. Refuses to put another value in the place of one that is there. */
export function withField(text: string, key: string, value: string): string {
  const { yaml, from } = matterOf(text);
  const given = parseDocument(yaml).get(key);
  if (given === value) return text;
  if (given !== undefined) throw new Refusal(`The chapter has \`${key}: ${String(given)}\` already.`);
  return insert(text, from + yaml.length, `${key}: ${value}\n`);
}

/** A chapter's text with an item in a list of its front matter, which is begun where there is none. */
export function withListItem(text: string, key: string, item: string): string {
  const { yaml, from } = matterOf(text);
  const document = parseDocument(yaml);
  const list = isMap(document.contents) ? document.contents.get(key, true) : undefined;
  if (list === undefined) return insert(text, from + yaml.length, `${key}: [${item}]\n`);
  if (!isSeq(list) || !isCollection(list) || !list.range) throw new Refusal(`\`${key}\` of the chapter is no list.`);
  const items = list.items.filter(isScalar);
  if (items.some(({ value }) => value === item)) return text;
  const last = items.at(-1);
  if (list.flow) return insert(text, from + list.range[1] - 1, last ? `, ${item}` : item);
  const end = yaml.indexOf("\n", last?.range?.[1] ?? list.range[1]);
  const indent = /(?:^|\n)([ \t]*)- [^\n]*$/.exec(yaml.slice(0, end))?.[1] ?? "  ";
  return insert(text, from + end, `\n${indent}- ${item}`);
}

function matterOf(text: string): { yaml: string; from: number } {
  const found = MATTER.exec(text);
  if (found?.index !== 0) throw new Refusal("The chapter has no front matter to put something in.");
  const yaml = found[1] ?? "";
  return { yaml, from: text.indexOf("\n") + 1 };
}

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
