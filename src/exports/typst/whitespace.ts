import { type Data, isPlace } from "./data.ts";

/**
 * White space as HTML means it: runs of it are one space, across the borders of inline elements too, and
 * there is none at the start of a block, at its end, or around a line break. No-break spaces stay.
 */
export function collapse(data: readonly Data[]): Data[] {
  return trimEnd(squeeze(data, { open: true }));
}

/** `open` says that a space here would be one too many. */
function squeeze(data: readonly Data[], at: { open: boolean }): Data[] {
  const out: Data[] = [];
  for (const item of data) {
    if (typeof item === "string") {
      const single = item.replace(/[ \t\n\r\f]+/g, " ");
      const text = at.open ? single.replace(/^ /, "") : single;
      if (text === "") continue;
      at.open = text.endsWith(" ");
      out.push(text);
    } else if (item.t === "br") {
      const before = trimEnd(out.splice(0));
      out.push(...before, item);
      at.open = true;
    } else if (item.c) {
      out.push({ ...item, c: squeeze(item.c, at) });
    } else {
      // A space after a place is as needless as it was before it.
      if (!isPlace(item)) at.open = false;
      out.push(item);
    }
  }
  return out;
}

function trimEnd(data: Data[]): Data[] {
  const last = data.at(-1);
  if (last === undefined) return data;
  if (typeof last === "string") {
    const text = last.replace(/ +$/, "");
    if (text === last) return data;
    return text === "" ? trimEnd(data.slice(0, -1)) : [...data.slice(0, -1), text];
  }
  return last.c ? [...data.slice(0, -1), { ...last, c: trimEnd([...last.c]) }] : data;
}
