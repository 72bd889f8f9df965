/**
 * What Typst says is wrong, in words. Compile errors come as a list of objects with a `message`; errors of
 * the PDF export come as an Error whose code holds the debug print of such a list.
 */
export function diagnosticsText(diagnostics: unknown): string {
  const messages = Array.isArray(diagnostics)
    ? diagnostics.map(ofObject)
    : ofDebugPrint(String((diagnostics as { code?: unknown } | undefined)?.code ?? diagnostics));
  const said = [...new Set(messages.map(inWords).filter(Boolean))];
  return said.length > 0 ? said.join("; ") : "Typst gave no reason";
}

function ofObject(item: unknown): string {
  const { message, path, hints } = (item ?? {}) as { message?: unknown; path?: unknown; hints?: unknown };
  const file = typeof path === "string" && path ? ` (${path.split(/[\\/]/).at(-1)})` : "";
  const advice = Array.isArray(hints) && hints.length > 0 ? ` (${hints.join("; ")})` : "";
  return `${message ?? JSON.stringify(item)}${file}${advice}`;
}

/** Rust's debug print of a string escapes quotes, backslashes and what can't be seen. */
function ofDebugPrint(print: string): string[] {
  const messages = [...print.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => unquote(unquote(text)));
  return messages.length > 0 ? messages : [print];
}

const unquote = (text: string) => text.replace(/\\(["\\'])/g, "$1");

/** What an author can act on, for the errors that content can cause. */
function inWords(message: string): string {
  const glyph = /the text `"?(.*?)"?` could not be displayed/.exec(message);
  if (glyph) return `no font of the report has the character “${glyph[1]}”`;
  return message.replace(/^PDF\/UA-1 error: /, "");
}
