import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { decodeText } from "../model/decode-text.ts";
import { ReportError } from "../problem.ts";
import type { ReportFiles } from "./merge/apply.ts";

/** A report's folder on the disk, and what an import keeps beside it. */
export interface ReportFolder extends ReportFiles {
  /** Where the last import is remembered: beside the report, in a folder that git leaves alone. */
  state: string;
  /** Where answers are kept, so that the next import needs none. */
  mapping: string;
  /** A path in the report's folder as a path from the working folder. */
  pathOf(path: string): string;
}

/** The package's own schemas for findings files. */
const SCHEMAS = resolve(import.meta.dirname, "../../docs/schema");

/** Opens the folder `into`, which need not be there yet. */
export function openReportFolder(into: string): ReportFolder {
  const beside = join(dirname(into), "private");
  const name = basename(resolve(into));
  return {
    state: join(beside, `import-${name}.json`),
    mapping: join(beside, `import-${name}.yaml`),
    pathOf: (path) => join(into, path),
    called: (path) => join(into, path),
    read: (path) => readText(join(into, path)),
    chapters: existsSync(join(into, "chapters"))
      ? readdirSync(join(into, "chapters"))
          .sort()
          .map((file) => `chapters/${file}`)
      : [],
    schemaOf: (schema) => schemaAddress(join(into, "findings"), `${schema}.schema.json`),
  };
}

/** A file's text; nothing when it isn't there. Throws a `ReportError` when it isn't UTF-8: merged, it would lose letters. */
export function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { text, problems } = decodeText(readFileSync(path), path);
  if (problems.length > 0) throw new ReportError(problems);
  return text;
}

/** A file's bytes; nothing when it isn't there. */
export function readBytes(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** The way from a folder to one of our schemas, for editors; nothing from a folder outside this package. */
export function schemaAddress(from: string, name: string): string | undefined {
  const root = resolve(SCHEMAS, "../..");
  const inside = relative(root, resolve(from));
  if (inside.startsWith("..") || isAbsolute(inside)) return undefined;
  return relative(resolve(from), join(SCHEMAS, name)).split(sep).join("/");
}
