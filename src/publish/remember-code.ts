import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Lets Node keep what it compiles of our code and of the packages, for this thread and all that it starts: reading them takes
 * longer than many a build. What is imported before is not kept.
 */
export function rememberCode(): void {
  const dir = fileURLToPath(new URL("../../.cache/code", import.meta.url));
  enableCompileCache(dir);
  process.env.NODE_COMPILE_CACHE ??= dir;
}
