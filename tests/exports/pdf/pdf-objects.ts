/** A value of a PDF: names are strings with their slash, texts are `Text`, dictionaries are maps, references are `Ref`. */
export type Value = null | boolean | number | string | Text | Ref | Value[] | Map<string, Value>;

export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export class Text {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

const TOKEN =
  /\s*(?:%[^\r\n]*\s*)*(<<|>>|\[|\]|\/[^\s/<>[\]()]*|\((?:\\[\s\S]|\((?:\\[\s\S]|[^()\\])*\)|[^()\\])*\)|<[0-9A-Fa-f\s]*>|\d+ \d+ R\b|[-+.\d]+|\w+)/y;

/** Reads the objects of a PDF as our typesetter writes it: a plain table of addresses, and no objects inside streams. */
export function objectsOf(bytes: Uint8Array): Map<number, Value> {
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /xref\s+\d+ \d+\s+((?:\d{10} \d{5} [nf]\s+)+)/y;
  table.lastIndex = start;
  const rows = table.exec(text)?.[1];
  if (rows === undefined) throw new Error("this PDF has no plain table of its objects");
  return new Map(
    [...rows.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, kind], number) =>
      kind === "n" ? [[number, valueAt(text, Number(offset))] as const] : [],
    ),
  );
}

function valueAt(text: string, offset: number): Value {
  TOKEN.lastIndex = text.indexOf("obj", offset) + 3;
  const next = (): string => {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`what stands at ${TOKEN.lastIndex} is no part of a PDF`);
    return token;
  };
  const value = (token: string): Value => {
    if (token === "<<") {
      const entries = new Map<string, Value>();
      for (let key = next(); key !== ">>"; key = next()) entries.set(key, value(next()));
      return entries;
    }
    if (token === "[") {
      const items: Value[] = [];
      for (let item = next(); item !== "]"; item = next()) items.push(value(item));
      return items;
    }
    if (token.endsWith(" R")) return new Ref(Number.parseInt(token, 10));
    if (token.startsWith("(")) return new Text(decoded(unescaped(token.slice(1, -1))));
    if (token.startsWith("<")) return new Text(decoded(Buffer.from(token.slice(1, -1), "hex").toString("latin1")));
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    return token.startsWith("/") ? token : Number(token);
  };
  return value(next());
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign),
  );
}

function decoded(text: string): string {
  if (!text.startsWith("\xfe\xff")) return text;
  return new TextDecoder("utf-16be").decode(Buffer.from(text.slice(2), "latin1"));
}
