import { open } from "node:fs/promises";
import { refuseArchive } from "./archive/archive-faults.ts";
import { openArchive } from "./archive/open-archive.ts";
import { refuse } from "./fault.ts";

/** What a file is, as far as an import is concerned. */
export type FileKind = "coded" | "word" | "text";

/**
 * Tells coded interviews, Word documents and texts apart: archives by what is in them, texts by their names. Throws a
 * `ReportError` for a file that isn't there, and for a document of Word that nothing can read.
 */
export async function kindOf(path: string): Promise<FileKind> {
  if (/\.(?:q?md|markdown|rmd|mdx)$/i.test(path)) return "text";
  const start = await firstBytes(path, path);
  if (isZip(start)) {
    const archive = await openArchive(path, path);
    const isWord = archive.names.some((name) => /^word\/document\d*\.xml$/i.test(name));
    archive.close();
    return isWord ? "word" : "coded";
  }
  // The container of old Word files, and of new ones with a password.
  if (start[0] === 0xd0 && start[1] === 0xcf && /\.docx?$/i.test(path)) {
    refuse("import-format", path, {
      message: "This Word document is in the old format, or protected by a password.",
      hint: "Open it in Word, take the password off, and save it as a Word document (`.docx`).",
    });
  }
  if (/\.docx$/i.test(path)) refuseArchive(path, new Error("End of central directory"));
  return "coded";
}

/** The start of a file, enough to tell what it is. */
export async function firstBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuseArchive(file, error);
  }
}

export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b;
}
