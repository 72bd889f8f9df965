import type { Problem } from "../problem.ts";
import type { Place, PlaceOf } from "./place.ts";

/** A new line that begins like this is no part of the text before: that text lacks its closing quotation mark. */
const NEXT_PART = /^\s*(?:"(?!\s*(?:[,\]}\r\n]|$))|[\]}]|$)/;

/**
 * Finds texts that go on over a line break, which JSON doesn't allow, and takes the breaks out, so that one of them
 * doesn't make everything after it look wrong. `joined` has the length of `text`: places stay right.
 */
export function joinBrokenTexts(text: string, places: PlaceOf, file: string): { joined: string; problems: Problem[] } {
  const signs = text.split("");
  const problems: Problem[] = [];
  let opened: number | undefined;
  let broken = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      opened = opened === undefined ? at : undefined;
      broken = false;
    } else if (opened === undefined) continue;
    else if (sign === "\\") at += 1;
    else if (sign === "\n" || sign === "\r") {
      if (NEXT_PART.test(text.slice(at))) {
        opened = undefined;
        broken = false;
        continue;
      }
      signs[at] = " ";
      if (!broken) problems.push(lineBreak(places(opened, at), file));
      broken = true;
    }
  }
  return { joined: signs.join(""), problems };
}

function lineBreak(place: Place, file: string): Problem {
  return {
    rule: "json-syntax",
    severity: "error",
    file,
    ...place,
    message: "This text has no closing quotation mark on its line: a text can't go on over a line break.",
    hint: 'Put it all on one line and end it with `"`. Write `\\n` where readers should see a new line.',
  };
}
