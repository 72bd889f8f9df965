import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { refuse } from "../fault.ts";
import { refuseArchive } from "./archive-faults.ts";
import { LIMITS, type Limits, RATIO_FROM } from "./limits.ts";

/** A zip archive, opened: its list of files is read and sound, its contents are read one at a time. */
export interface Archive {
  /** The file that it is, as problems call it. */
  file: string;
  /** Names of its files, in the order of its directory; folders and what operating systems add are left out. */
  names: readonly string[];
  /** One file's bytes. Throws a `ReportError` when it is damaged, encrypted or too large. */
  read(name: string): Promise<Uint8Array>;
  close(): void;
}

/** What macOS and Windows put beside what one archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * Opens an archive at `path`, called `file` in problems. It is read where it lies, so recordings of gigabytes in it cost
 * nothing. Throws a `ReportError` for everything that makes it unsafe or unsound as a whole: no zip, cut short, a name
 * that leads out of it, the same name twice, too many files.
 */
export async function openArchive(path: string, file: string, limits: Limits = LIMITS): Promise<Archive> {
  // `strictFileNames` off: a backslash is read as what it was meant as, a step into a folder.
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false, validateEntrySizes: true };
  const zip = await yauzl.openPromise(path, options).catch((error: unknown) => refuseArchive(file, error));
  try {
    const entries = await readDirectory(zip, file, limits);
    let total = 0;
    return {
      file,
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name);
        if (!entry) throw new Error(`the archive has no file ${name}`);
        const bytes = await readEntry(zip, entry, file, limits);
        total += bytes.length;
        if (total > limits.total) tooLarge(file, name, limits.total);
        return bytes;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(zip: ZipFile, file: string, limits: Limits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    refuse("import-archive", file, {
      message: `The archive lists ${zip.entryCount} files, more than a project can have (${limits.entries}).`,
      hint: "Export the project again, without its recordings.",
    });
  }
  const entries = new Map<string, Entry>();
  // Windows and macOS would put two names that differ in case into one file.
  const seen = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.normalize("NFC");
      if (name.endsWith("/") || LITTER.test(name)) continue;
      if (seen.has(name.toLowerCase())) twice(file, name);
      seen.add(name.toLowerCase());
      entries.set(name, entry);
    }
  } catch (error) {
    refuseArchive(file, error);
  }
  return entries;
}

async function readEntry(zip: ZipFile, entry: Entry, file: string, limits: Limits): Promise<Uint8Array> {
  const name = `${file}/${entry.fileName}`;
  if (entry.isEncrypted()) refuseArchive(name, new Error("encrypted"));
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > limits.entry) tooLarge(file, entry.fileName, limits.entry);
  if (size > RATIO_FROM && size > packed * limits.ratio) {
    refuse("import-archive", name, {
      message: `This file would unpack to ${Math.round(size / packed)} times its size. No project does: it is how a small archive is made to fill a machine.`,
      hint: "Export the project again from the program that made it, and import that.",
    });
  }
  const parts: Buffer[] = [];
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // The sizes in the directory are only a claim: yauzl ends the stream at the first byte above it.
    for await (const part of stream) parts.push(part as Buffer);
  } catch (error) {
    refuseArchive(name, error);
  }
  const bytes = Buffer.concat(parts);
  if (crc32(bytes) !== entry.crc32) refuseArchive(name, new Error("its checksum is wrong"));
  return bytes;
}

function tooLarge(file: string, name: string, limit: number): never {
  refuse("import-archive", `${file}/${name}`, {
    message: `This file would unpack to more than ${limit / 2 ** 20} MB, which is the most that is read.`,
    hint: "Export the project again from the program that made it, without recordings.",
  });
}

function twice(file: string, name: string): never {
  refuse("import-archive", file, {
    excerpt: name,
    message: `The archive holds two files of the name \`${name}\`, so nobody can say which one is meant.`,
    hint: "Export the project again from the program that made it.",
  });
}
