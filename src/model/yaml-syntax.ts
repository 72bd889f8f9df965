import { type Document, isAlias, type Node, visit, type YAMLError } from "yaml";
import type { Problem } from "../problem.ts";
import type { PlaceOf } from "./place.ts";

interface Fault {
  from: number;
  to: number;
  message: string;
  hint: string;
  rule?: string;
}

const QUOTE = 'Put the whole text in quotation marks: `key: "text"`.';
const INDENT = "Indent with spaces, the same number for all lines of one group.";

/**
 * Everything that is wrong with a YAML text, in words for a person. The parser goes on after an error, so all are
 * found; when one mistake makes it stumble several times on a line, only the first counts.
 */
export function yamlSyntaxProblems(
  document: Document.Parsed | undefined,
  second: Document.Parsed | undefined,
  source: string,
  file: string,
  place: PlaceOf,
): Problem[] {
  const faults: Fault[] = [];
  let tabbed = false;
  for (const error of document ? [...document.errors, ...document.warnings] : []) {
    // Tags are found below, with all else that isn't plain data. A tab makes the lines beside it look askew.
    if (error.code === "TAG_RESOLVE_FAILED" || (tabbed && error.code === "BAD_INDENT")) continue;
    tabbed ||= error.code === "TAB_AS_INDENT";
    faults.push(describe(error, source));
  }
  if (document?.contents) faults.push(...machinery(document.contents, source));
  if (second) {
    const from = document?.range?.[2] ?? 0;
    faults.push({
      from,
      to: from + 3,
      message: "A second document begins here, after `---`. A file holds one.",
      hint: "Delete the line `---`, or put the text after it in a file of its own.",
    });
  }
  const lines = new Set<number>();
  const problems: Problem[] = [];
  for (const { from, to, rule = "yaml-syntax", message, hint } of faults.sort((a, b) => a.from - b.from)) {
    const at = place(from, to);
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    problems.push({ rule, severity: "error", file, ...at, message, hint });
  }
  return problems;
}

function describe(error: YAMLError, source: string): Fault {
  const [from, to] = error.pos;
  const found = source.slice(from, to).split("\n", 1)[0]?.trim() ?? "";
  const here = { from, to };
  switch (error.code) {
    case "DUPLICATE_KEY": {
      const key = /^[^\s:]+/.exec(source.slice(from))?.[0] ?? found;
      return {
        from,
        to: from + key.length,
        rule: "duplicate-key",
        message: `The key \`${key}\` is given twice in the same group.`,
        hint: "Keep one of the two, or give this one its right name.",
      };
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      if (!/^[^\r\n]*:/.test(source.slice(from))) {
        return {
          ...here,
          message: "The line after this value is indented further, so that it seems to go on.",
          hint: INDENT,
        };
      }
      return {
        ...here,
        message: "This text has a colon followed by a space in it, which begins a new key.",
        hint: QUOTE,
      };
    case "BAD_SCALAR_START":
      return { ...here, message: `A text can't begin with “${found.charAt(0)}” unless it is quoted.`, hint: QUOTE };
    case "TAB_AS_INDENT":
      return { ...here, message: "This line is indented with a tab.", hint: INDENT };
    case "BAD_INDENT":
      return {
        ...here,
        message: "This line is not indented like the lines it belongs with, or a bracket before it is still open.",
        hint: INDENT,
      };
    case "MULTILINE_IMPLICIT_KEY":
      return {
        ...here,
        message: "This is neither a key with its value nor the rest of the text above.",
        hint: "Write `key: value`, with a space after the colon. Indent the further lines of a long text.",
      };
    case "BAD_DQ_ESCAPE":
      return {
        ...here,
        message: "A backslash in double quotation marks starts something that YAML doesn't know.",
        hint: "Write the backslash twice, or put the text in single quotation marks.",
      };
    case "MISSING_CHAR":
      return missing(error, source);
    case "UNEXPECTED_TOKEN":
      if (/^-\S/.test(found)) {
        return {
          ...here,
          message: `A space is missing after the hyphen of “${found}”.`,
          hint: "Write `- ` before an item of a list.",
        };
      }
      return {
        ...here,
        message:
          found === ""
            ? "Something unexpected stands here."
            : `“${found}” can't stand here: the value before has ended.`,
        hint: 'If it belongs to the text before, quote the whole: `"…"`. A `"` inside is written `\\"`, a `\'` inside `\'…\'` twice.',
      };
    default:
      return {
        ...here,
        message: found === "" ? "This can't be read as YAML." : `“${found}” can't be read as YAML.`,
        hint: "Put texts with unusual signs in quotation marks, and check the indentation.",
      };
  }
}

/** The parser notices what is missing only where the text ends; the mistake is where the quote or bracket opens. */
function missing(error: YAMLError, source: string): Fault {
  const [from, to] = error.pos;
  const quote = /Missing closing (["'])/.exec(error.message)?.[1];
  if (quote) {
    const opens = openingQuote(source, quote, from);
    return {
      from: opens,
      to: opens + 1,
      message: `The quotation mark \`${quote}\` that opens here is never closed.`,
      hint: `Put a \`${quote}\` at the end of the text.`,
    };
  }
  const bracket = /must end with a ([\]}])/.exec(error.message)?.[1];
  if (bracket) {
    return {
      from,
      to,
      message: `A closing \`${bracket}\` is missing.`,
      hint: `Put a \`${bracket}\` where the list or group ends.`,
    };
  }
  const word = source.slice(from, to).split("\n", 1)[0] ?? "";
  return {
    from,
    to,
    message:
      word.trim() === "" ? "A key or its colon is missing here." : `“${word.trim()}” has no colon and value after it.`,
    hint: "Write `key: value`, with a space after the colon. Indent the further lines of a long text.",
  };
}

/** An unclosed quote swallows the rest, so the last one that begins a value is the one. */
function openingQuote(source: string, quote: string, end: number): number {
  const opens = [...source.slice(0, end).matchAll(new RegExp(`(?:^|[:\\-,[{]\\s+|[[{,])${quote}`, "gm"))].at(-1);
  return opens ? opens.index + opens[0].length - 1 : source.slice(0, end).lastIndexOf(quote);
}

/** YAML's machinery for repeating and typing values. In a report it is a mistake: text that begins with `*`, `&` or `!`. */
function machinery(root: Node, source: string): Fault[] {
  const faults: Fault[] = [];
  visit(root, {
    Node: (_key, node) => {
      const sign = isAlias(node) ? "*" : node.anchor !== undefined ? "&" : node.tag !== undefined ? "!" : undefined;
      if (sign === undefined || !node.range) return;
      // An anchor or a tag stands before the range of its node.
      let from = Math.max(0, source.lastIndexOf(sign, node.range[0]));
      while (source[from - 1] === sign) from -= 1;
      faults.push({
        from,
        to: node.range[1],
        message: `The sign \`${sign}\` at the beginning of a text has a special meaning in YAML, and none in a report.`,
        hint: QUOTE,
      });
    },
  });
  return faults;
}
