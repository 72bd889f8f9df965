import type { Data } from "./data.ts";

/**
 * How each reference in a phrase tells its page: “Theme 3 (p. 14)”, and inside brackets that are open already
 * “(Theme 3, p. 14)”.
 */
export function placePages(phrase: readonly Data[]): Data[] {
  let open = 0;
  const place = (data: Data): Data => {
    if (typeof data === "string") {
      for (const sign of data) {
        if (sign === "(") open += 1;
        if (sign === ")") open = Math.max(0, open - 1);
      }
      return data;
    }
    const content = data.c?.map(place);
    if (data.t === "a" && data.page !== undefined)
      return { ...data, c: content, page: open > 0 ? "inside" : "brackets" };
    return content ? { ...data, c: content } : data;
  };
  return phrase.map(place);
}
