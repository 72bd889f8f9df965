/** One field of an entry. `value` is as written, with its braces or quotes; offsets are into the whole text. */
export interface BibField {
  name: string;
  value: string;
  from: number;
  to: number;
}

/** A place where a bibliography breaks the grammar, and what to do about it. Offsets are into the whole text. */
export interface SyntaxFault {
  from: number;
  to: number;
  message: string;
  hint: string;
}

class Broken extends Error {
  readonly fault: SyntaxFault;

  constructor(fault: SyntaxFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Reads the tokens of one BibTeX entry, from `at` up to `limit`. Every method fails with a located fault. */
export class BibReader {
  readonly text: string;
  at: number;
  limit: number;

  constructor(text: string, at: number, limit: number) {
    this.text = text;
    this.at = at;
    this.limit = limit;
  }

  /** The fault that a method failed with. Any other error is rethrown. */
  static faultOf(error: unknown): SyntaxFault {
    if (error instanceof Broken) return error.fault;
    throw error;
  }

  fail(from: number, message: string, hint: string): never {
    throw new Broken({ from, to: Math.max(from + 1, this.lineEnd(from)), message, hint });
  }

  key(): { key: string; keyFrom: number } {
    this.skip();
    const keyFrom = this.at;
    const key = this.take(/[^\s,{}()"#%=]+/y);
    this.skip();
    if (!key || this.peek() === "=") {
      this.fail(
        keyFrom,
        "This entry has no key to cite it by.",
        "Put one first, with a comma: `@book{smith-2024, …}`.",
      );
    }
    if (this.peek() !== "," && this.peek() !== "}") {
      this.fail(this.at, `After the key \`${key}\` a comma is expected.`, "A key has no spaces; a comma follows it.");
    }
    return { key, keyFrom };
  }

  /** Passes a comma. False when the entry closes instead. `after` names the field just read. */
  comma(after: string | undefined): boolean {
    this.skip();
    if (this.peek() === "}" || this.at >= this.limit) return false;
    if (this.peek() !== ",") {
      const where = after ? `after the field \`${after}\`` : "here";
      this.fail(
        this.at,
        `A comma or the closing \`}\` is expected ${where}.`,
        "Put a comma between fields, and one pair of braces around each value.",
      );
    }
    this.at += 1;
    this.skip();
    return this.peek() !== "}" && this.at < this.limit;
  }

  /** `name = value`. `known` holds the abbreviations that a value may use. */
  field(known: ReadonlySet<string>): BibField {
    this.skip();
    const from = this.at;
    const name = this.take(/[A-Za-z][\w:+-]*/y);
    if (!name) this.fail(from, "The name of a field is expected here.", "A field looks like `title = {The title},`.");
    this.skip();
    if (this.peek() !== "=") this.fail(this.at, `After \`${name}\` an \`=\` is expected.`, `Write \`${name} = {…},\`.`);
    this.at += 1;
    this.skip();
    const valueFrom = this.at;
    for (;;) {
      this.part(name, known);
      const end = this.at;
      this.skip();
      if (this.peek() !== "#") {
        const value = this.text.slice(valueFrom, end);
        return { name: name.toLowerCase(), value, from, to: end };
      }
      this.at += 1;
      this.skip();
    }
  }

  /** Passes the brace that ends the entry which began at `opened`. */
  close(opened: number): void {
    this.skip();
    if (this.peek() !== "}") {
      this.fail(opened, "This entry is never closed.", "Add the `}` that ends it, and check the braces of its values.");
    }
    this.at += 1;
  }

  /** Passes a value in braces, which may hold pairs of braces. */
  braced(from: number): void {
    let depth = 0;
    for (this.at = from; this.at < this.limit; this.at += 1) {
      const char = this.text[this.at];
      if (char === "\\") this.at += 1;
      else if (char === "{") depth += 1;
      else if (char === "}" && --depth === 0) {
        this.at += 1;
        return;
      }
    }
    this.fail(from, "The brace that opens here is never closed.", "Add the missing `}`.");
  }

  private part(name: string, known: ReadonlySet<string>): void {
    const from = this.at;
    if (this.peek() === "{") this.braced(from);
    else if (this.peek() === '"') this.quoted(from);
    else if (!this.take(/\d+/y)) this.abbreviation(name, known);
  }

  private abbreviation(name: string, known: ReadonlySet<string>): void {
    const from = this.at;
    const word = this.take(/[A-Za-z][\w:+-]*/y);
    if (!word)
      this.fail(from, `The field \`${name}\` has no value.`, `Write \`${name} = {…},\`, or leave the field out.`);
    if (!known.has(word.toLowerCase())) {
      this.fail(
        from,
        `\`${word}\` is no abbreviation that this file defines.`,
        `For the word itself, write \`${name} = {${word}}\`.`,
      );
    }
  }

  private quoted(from: number): void {
    this.at += 1;
    while (this.at < this.limit && this.peek() !== '"') {
      if (this.peek() === "{") this.braced(this.at);
      else this.at += 1;
    }
    if (this.at >= this.limit)
      this.fail(from, "The quotation mark that opens here is never closed.", 'Add the missing `"`.');
    this.at += 1;
  }

  private skip(): void {
    this.take(/(?:\s|%.*)+/y);
  }

  private peek(): string {
    return this.at < this.limit ? (this.text[this.at] ?? "") : "";
  }

  /** Passes what a sticky pattern matches here. Empty when it doesn't, or when the match would leave the entry. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at = Math.min(this.at + found.length, this.limit);
    return found;
  }

  private lineEnd(from: number): number {
    const end = this.text.slice(from).search(/[\r\n]/);
    return end < 0 ? this.text.length : from + end;
  }
}
