import { createScanner, type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { excerptOf, type PlaceOf } from "./place.ts";

interface Fault {
  /** Where the problem is shown. */
  from: number;
  to: number;
  message: string;
  hint: string;
}

/**
 * The parser's errors as problems for a person. One mistake makes it stumble several times, so only the first error on
 * a line counts, and those that merely follow from an earlier one are left out.
 * `text` is what was parsed, `places` those of the file, which still has the line breaks that were taken out.
 */
export function jsonSyntaxProblems(
  text: string,
  places: PlaceOf,
  file: string,
  errors: readonly ParseError[],
): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number>();
  let last: ParseError | undefined;
  for (const error of errors) {
    const follows = last !== undefined && isConsequence(text, last, error);
    last = error;
    if (follows || (isUnclosed(error) && problems.length > 0)) continue;
    const fault = isUnclosed(error) ? unclosed(text) : describe(text, error);
    const place = places(fault.from, fault.to);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    problems.push({ rule: "json-syntax", severity: "error", file, ...place, message: fault.message, hint: fault.hint });
  }
  return problems;
}

function nameOf(error: ParseError): string {
  return printParseErrorCode(error.error);
}

function isUnclosed(error: ParseError): boolean {
  return nameOf(error) === "CloseBraceExpected" || nameOf(error) === "CloseBracketExpected";
}

/** Whether nothing but the parser's own confusion stands between two errors. */
function isConsequence(text: string, before: ParseError, error: ParseError): boolean {
  const between = text.slice(before.offset + before.length, error.offset);
  const expectation = ["CommaExpected", "ColonExpected", "ValueExpected", "PropertyNameExpected"].includes(
    nameOf(error),
  );
  return expectation && (error.offset <= before.offset + before.length || between.trim() === "");
}

function describe(text: string, error: ParseError): Fault {
  const from = error.offset;
  const to = error.offset + error.length;
  const found = excerptOf(text.slice(from, to));
  const here = { from, to };
  switch (nameOf(error)) {
    case "CommaExpected":
      return missingComma(text, from, found);
    case "ColonExpected": {
      const after = endBefore(text, from);
      return { from: after, to: after, message: "A colon is missing after the key.", hint: 'Write `"key": value`.' };
    }
    case "PropertyNameExpected":
    case "ValueExpected":
      return missingValue(text, from, to, found);
    case "EndOfFileExpected":
      return {
        ...here,
        message: `The file should end here, but “${found}” follows.`,
        hint: "Look for a closing bracket too many just before, or for a second copy of the text.",
      };
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return { ...here, message: "JSON files can hold no comments.", hint: "Delete the comment." };
    case "UnexpectedEndOfString":
      return {
        ...here,
        message: "This text has no closing quotation mark on its line.",
        hint: /[“”„]\s*,?\s*$/.test(found)
          ? 'The mark at its end is curly. Write the straight one: `"`.'
          : 'End it with `"`. A quotation mark inside a text is written `\\"`.',
      };
    case "UnexpectedEndOfNumber":
    case "InvalidNumberFormat":
      return { ...here, message: `“${found}” is no finished number.`, hint: "Write it like `12` or `0.5`." };
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return {
        ...here,
        message: "A backslash in this text starts something that JSON doesn't know.",
        hint: "Write a backslash itself as `\\\\`.",
      };
    case "InvalidCharacter":
      return {
        ...here,
        message: "This text holds a tab or another invisible character that JSON doesn't allow.",
        hint: "Put a space in its place.",
      };
    default:
      return invalidWord(here, found);
  }
}

/** Without a comma, the mistake is where the comma belongs: after the value before. */
function missingComma(text: string, from: number, found: string): Fault {
  if (found === "]" || found === "}") {
    const right = found === "]" ? "}" : "]";
    return {
      from,
      to: from + 1,
      message: `This \`${found}\` doesn't fit the bracket that was opened: a \`${right}\` was expected.`,
      hint: `Close the brackets in the order in which they were opened; perhaps a \`${right}\` is missing before.`,
    };
  }
  const after = endBefore(text, from);
  if (after === from) {
    return { from, to: from + 1, message: `“${found}” isn't expected here.`, hint: "Numbers begin with no extra 0." };
  }
  return {
    from: after,
    to: after,
    message: `A comma is missing here, before ${found === "" ? "what follows" : `\`${found}\``}.`,
    hint: "Put a `,` after the value on this line.",
  };
}

function missingValue(text: string, from: number, to: number, found: string): Fault {
  const before = endBefore(text, from);
  const closes = found === "}" || found === "]";
  if (closes && text[before - 1] === ",") {
    return {
      from: before - 1,
      to: before,
      message: `There is a comma before the closing \`${found}\`, but nothing follows it.`,
      hint: "Delete this comma.",
    };
  }
  if (found === "," && text[before - 1] === ",") {
    return { from, to, message: "There are two commas in a row.", hint: "Delete one of them." };
  }
  if (text.trim() === "") {
    return { from: 0, to: 0, message: "The file is empty.", hint: "A JSON file holds at least `{}`." };
  }
  return {
    from,
    to,
    message:
      found === "" ? "The file ends where a value was expected." : `A value was expected, but found \`${found}\`.`,
    hint: "Write a text in quotation marks, a number, a list in `[ ]` or a group in `{ }`.",
  };
}

function invalidWord(here: { from: number; to: number }, found: string): Fault {
  if (/[“”„«»]/.test(found)) {
    return { ...here, message: "These are curly quotation marks.", hint: 'JSON needs straight ones: `"`.' };
  }
  if (/^['‘’`]/.test(found)) {
    return { ...here, message: "Text stands in single quotation marks.", hint: 'JSON needs double ones: `"`.' };
  }
  if (/^(?:true|false|null)$/i.test(found)) {
    return { ...here, message: `“${found}” isn't JSON.`, hint: `Write \`${found.toLowerCase()}\`, in small letters.` };
  }
  if (/^[+.\d]/.test(found)) {
    return { ...here, message: `“${found}” is no number that JSON knows.`, hint: "Write it like `12` or `0.5`." };
  }
  return {
    ...here,
    message: `“${found}” stands outside quotation marks.`,
    hint: 'Put texts and keys in straight double quotation marks: `"`. Inside a text, write `\\"` for a quotation mark.',
  };
}

/** The bracket that is never closed: shown where it opens, since the end of the file tells nobody anything. */
function unclosed(text: string): Fault {
  const open: number[] = [];
  const scanner = createScanner(text, true);
  // The scanner has no end but the empty token.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const token = scanner.getTokenValue();
    if (text[scanner.getTokenOffset()] === '"') continue;
    if (token === "{" || token === "[") open.push(scanner.getTokenOffset());
    if (token === "}" || token === "]") open.pop();
  }
  const from = open.at(-1) ?? 0;
  const right = text[from] === "[" ? "]" : "}";
  return {
    from,
    to: from + 1,
    message: `The \`${text[from] ?? "{"}\` that opens here is never closed.`,
    hint: `Put the \`${right}\` where it ends, at the end of the file at the latest.`,
  };
}

/** The offset after the last character before `offset` that isn't white space. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
