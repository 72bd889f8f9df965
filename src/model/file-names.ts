import { bibliographyFiles } from "./bibliography.ts";
import { documentKinds } from "./content-documents.ts";
import { nearest } from "./nearest.ts";
import { WORDS_FILE } from "./words/word-list.ts";

/** Every single file that a content folder can have. */
export const expectedFiles: readonly string[] = [
  ...Object.values(documentKinds).map(({ file }) => file),
  ...bibliographyFiles,
  WORDS_FILE,
];

/** Whether such files are looked for where this one is. */
export function isPlaceForFiles(file: string): boolean {
  return !file.includes("/") || file.startsWith("findings/");
}

/** The file that was likely meant to be `expected`: another ending, another folder, a letter wrong. */
export function misnamedFor(expected: string, files: readonly string[]): string | undefined {
  const candidates = files.filter(
    (file) => isPlaceForFiles(file) && !expectedFiles.includes(file) && /\.(?:jsonc?|ya?ml|bib|txt)$/i.test(file),
  );
  return candidates.find((file) => nearest(stem(file), [stem(expected)]) !== undefined);
}

function stem(file: string): string {
  return file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
}
