/** A file of the index, before it is written. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

interface Entry {
  languages: Record<string, { wasm?: string | null; page_count: number }>;
  [key: string]: unknown;
}

const entryName = "pagefind-entry.json";

/**
 * Of all that Pagefind makes, the files that our own search asks for: its interface bundles, its highlighter,
 * its worker (see `client/search/engine.ts`) and the WebAssembly of languages that no page is written in would only be weight.
 * The entry's languages are sorted, since Pagefind keeps them in a hash map. Throws when there is no entry.
 */
export function neededFiles(files: readonly IndexFile[]): { files: IndexFile[]; pages: number } {
  const entry = readEntry(files);
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const wasm = new Set(languages.map(([, language]) => `wasm.${language.wasm || "unknown"}.pagefind`));
  const needed = files
    .filter(({ path }) => /^(fragment|index|filter)\//.test(path) || /\.pf_meta$/.test(path) || wasm.has(path))
    .concat(files.filter(({ path }) => path === "pagefind.js"))
    .concat({
      path: entryName,
      content: new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })),
    });
  return {
    files: needed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    pages: languages.reduce((sum, [, language]) => sum + language.page_count, 0),
  };
}

function readEntry(files: readonly IndexFile[]): Entry {
  const file = files.find(({ path }) => path === entryName);
  if (!file) throw new Error(`Pagefind made no ${entryName}`);
  return JSON.parse(new TextDecoder().decode(file.content)) as Entry;
}
