import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A name for all that a result can depend on beside the report: the code in `root`, the packages that it names, and the
 * Node that runs it. Changes with every change of any of them.
 */
export function codeDigest(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const name of ["package.json", "package-lock.json"]) {
    const path = join(root, name);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  const source = join(root, "src");
  const names = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name.slice(source.length)).update(readFileSync(name));
  return hash.digest("hex");
}
