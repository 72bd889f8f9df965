import { readFile } from "node:fs/promises";
import { refuseArchive } from "./archive/archive-faults.ts";
import type { Limits } from "./archive/limits.ts";
import { LIMITS } from "./archive/limits.ts";
import { openArchive } from "./archive/open-archive.ts";
import type { CodedProject } from "./coded/project.ts";
import { refuse } from "./fault.ts";
import { firstBytes, isZip } from "./kind.ts";
import { readProject, readQde } from "./refi/read-refi.ts";
import { readCodedTable } from "./tables/read-table.ts";
import { refuseUnknown } from "./unknown-format.ts";
import { decodeForeign } from "./xml/decode.ts";

export interface ReadOptions {
  /** Read codes and counts of an archive whose sources were taken out. */
  withoutSources?: boolean;
  limits?: Limits;
}

/**
 * Coded interviews from a file of any format that is known, told by what is in it. Throws a `ReportError` that names the
 * place and what to do when it can't be used; nothing else is thrown for what a file can hold.
 */
export async function readCoded(path: string, options: ReadOptions = {}): Promise<CodedProject> {
  const file = path;
  const limits = options.limits ?? LIMITS;
  const start = await firstBytes(path, file);
  if (isZip(start)) {
    const archive = await openArchive(path, file, limits);
    try {
      return await readProject(archive, { withoutSources: options.withoutSources ?? false });
    } finally {
      archive.close();
    }
  }
  if (/\.qdpx$/i.test(file)) refuseArchive(file, new Error("End of central directory"));
  if (isXml(start)) return readQde(await readWhole(path, file, limits), file);
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return readCodedTable(decodeForeign(await readWhole(path, file, limits), file), file);
  }
  return refuseUnknown(file);
}

async function readWhole(path: string, file: string, limits: Limits): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (bytes.length > limits.entry) {
    refuse("import-format", file, {
      message: `The file is larger than ${limits.entry / 2 ** 20} MB, which is the most that is read.`,
      hint: "Export the project again, without its recordings.",
    });
  }
  return bytes;
}

/** `<` at the start, in any encoding that XML comes in, after a byte order mark and spaces. */
function isXml(start: Uint8Array): boolean {
  return /^[\u00ef\u00bb\u00bf\u00fe\u00ff\0\s]*</.test(new TextDecoder("windows-1252").decode(start));
}
