import type { Random } from "./random.ts";

/** Makes one change to a file's bytes, of the kind that an author, an editor, a merge or a bad disk makes. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Text that means something to one of the readers or writers on the way. */
const TOKENS = [
  "{", "}", "<", ">", "</", "<script>alert(1)</script>", "<Figure", "/>", "{1+1}", "[^", "[@", "](", "![x](", "```", "|", "$x$", "#let x = 1",
  "---\n", "***", "\t", "\r", "\r\n\r\n", "\u0000", "\ufeff", "\u202e", "\u200b", "\u2028", "🦭", "e\u0301", '"', "'", "\\", "\\u0000", ",", ":", ": ",
  "- ", "&a ", "*a ", "<<: ", "!!js/function ", "? ", "%YAML", "@book{", "@string{", "=cmd|' /C calc'!A0", "../../x", "javascript:alert(1)",
  "data:text/html,x", "null", "true", "-1", "1e999", "[]", "{}", "[c]", "\n\n\n", " ".repeat(200), "a".repeat(3000), "[".repeat(200), "> ".repeat(200),
  "<em>".repeat(100), "*".repeat(200), "ﷺ", "ab\u0301\u0301\u0301", "&amp;&lt;&#0;&#x110000;", "]]>", "<!--", "<?xml", "import x from 'y'", "export const a = 1",
]; // biome-ignore format: a list of tokens, not of lines

const text =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString("utf8"), random));

const lines = (change: (list: string[], random: Random) => void): Mutation =>
  text((value, random) => {
    const list = value.split("\n");
    change(list, random);
    return list.join("\n");
  });

/** Every kind of change to a text file. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  "a token set in": text((value, random) => {
    const at = random.below(value.length + 1);
    return value.slice(0, at) + random.pick(TOKENS) + value.slice(at);
  }),
  "a token in place of some text": text((value, random) => {
    const at = random.below(value.length + 1);
    return value.slice(0, at) + random.pick(TOKENS) + value.slice(at + random.below(40));
  }),
  "a stretch cut out": text((value, random) => {
    const at = random.below(value.length + 1);
    return value.slice(0, at) + value.slice(at + 1 + random.below(80));
  }),
  "one sign cut out": text((value, random) => {
    const at = random.below(value.length + 1);
    return value.slice(0, at) + value.slice(at + 1);
  }),
  "cut short": text((value, random) => value.slice(0, random.below(value.length + 1))),
  "a line twice": lines((list, random) => {
    const at = random.below(list.length);
    list.splice(at, 0, list[at] ?? "");
  }),
  "a line gone": lines((list, random) => list.splice(random.below(list.length), 1)),
  "two lines changed over": lines((list, random) => {
    const [a, b] = [random.below(list.length), random.below(list.length)];
    [list[a], list[b]] = [list[b] ?? "", list[a] ?? ""];
  }),
  "a line indented": lines((list, random) => {
    const at = random.below(list.length);
    list[at] = `${random.pick([" ", "  ", "\t", "      "])}${list[at]}`;
  }),
  "a piece moved": text((value, random) => {
    const at = random.below(value.length + 1);
    const piece = value.slice(at, at + random.below(60));
    const rest = value.slice(0, at) + value.slice(at + piece.length);
    const to = random.below(rest.length + 1);
    return rest.slice(0, to) + piece + rest.slice(to);
  }),
  "quotes made curly": text((value) => value.replace(/"/g, (_sign, at: number) => (at % 2 === 0 ? "“" : "”"))),
  "line ends of Windows": text((value) => value.replace(/\n/g, "\r\n")),
  "a value of another kind": text((value, random) => {
    const values = [...value.matchAll(/(?<=": )("(?:[^"\\]|\\.)*"|\d+|true|false)|(?<=^[\w]+: )\S.*$/gm)];
    const found = values[random.below(values.length)];
    if (!found) return value;
    const other = random.pick([
      "null",
      "[]",
      "{}",
      "0",
      "-3",
      "1.5",
      "true",
      '""',
      '" "',
      '"x"',
      "[[1]]",
      "9".repeat(30),
    ]);
    return value.slice(0, found.index) + other + value.slice(found.index + found[0].length);
  }),
  "a name misspelt": text((value, random) => {
    const words = [...value.matchAll(/[a-z]{4,}/g)];
    const found = words[random.below(words.length)];
    if (!found) return value;
    const at = found.index + random.below(found[0].length - 1);
    return value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
  }),
  "saved as UTF-16": (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
  "saved as Latin-1": (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
};

/** Changes to any file, pictures too. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  "a byte changed": (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  "cut short in bytes": (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  emptied: () => Buffer.alloc(0),
  "bytes of something else": (_bytes, random) => Buffer.from(Array.from({ length: 64 }, () => random.below(256))),
  "bytes set in": (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), bytes.subarray(at)]);
  },
};
