/** What stands in braces after a thing: `{#sec-start .callout-note title="Mind this"}`. */
export interface Attributes {
  id?: string;
  classes: string[];
  values: ReadonlyMap<string, string>;
}

/** Reads the inside of the braces, without them. */
export function readAttributes(text: string): Attributes {
  const classes: string[] = [];
  const values = new Map<string, string>();
  let id: string | undefined;
  for (const [, hash, dot, name, quoted, single, bare, word] of text.matchAll(
    /#([\w:.-]+)|\.([\w-]+)|([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))|([\w-]+)/g,
  )) {
    if (hash) id ??= hash;
    else if (dot) classes.push(dot);
    else if (name) values.set(name.toLowerCase(), quoted ?? single ?? bare ?? "");
    // MyST and others write `{note}` for `{.note}`.
    else if (word) classes.push(word);
  }
  return { ...(id ? { id } : {}), classes, values };
}

/** Braces with attributes at the start of a text, and how long they are. */
export function attributesAtStart(text: string): { attributes: Attributes; length: number } | undefined {
  const found = /^\{([^{}\n]*)\}/.exec(text);
  return found && looksLikeAttributes(found[1] ?? "")
    ? { attributes: readAttributes(found[1] ?? ""), length: found[0].length }
    : undefined;
}

/** The same at its end, with the space before them. */
export function attributesAtEnd(text: string): { attributes: Attributes; start: number } | undefined {
  const found = /\s*\{([^{}\n]*)\}\s*$/.exec(text);
  return found && looksLikeAttributes(found[1] ?? "")
    ? { attributes: readAttributes(found[1] ?? ""), start: found.index }
    : undefined;
}

/** Words in braces are words. */
function looksLikeAttributes(inside: string): boolean {
  return /^\s*(?:[#.][\w:.-]+|[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)|-)(?:\s+(?:[#.][\w:.-]+|[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)))*\s*$/.test(
    inside,
  );
}
