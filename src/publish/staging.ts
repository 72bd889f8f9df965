import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { sweepLeftovers } from "./leftovers.ts";

/** Written into every finished site; a folder with it may be replaced by the next build. */
const MARKER = "soundings.json";

/** A folder beside the target in which a build takes shape, so that the swap is a rename on one disk. */
export interface Staging {
  dir: string;
  /** Puts the staged folder in the target's place, whole. */
  swap(marker: object): Promise<void>;
  /** Removes the staged folder; the target stays as it was. */
  discard(): Promise<void>;
}

/**
 * Opens a staging folder for `out`. Throws, in words, when `out` holds something that no build has made,
 * or when it would swallow the content or the package itself.
 */
export async function openStaging(out: string, keep: readonly string[]): Promise<Staging> {
  const target = resolve(out);
  for (const folder of keep) {
    const inside = relative(target, resolve(folder));
    if (!inside.startsWith(".."))
      throw new Error(`--out ${out} would replace ${folder}. Choose another folder for the site.`);
  }
  const name = basename(target);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const retired = join(parent, `.staging-${name}-old`);
  await recover(target, retired);
  if (existsSync(target) && (await readdir(target)).length > 0 && !(await isOurs(target))) {
    throw new Error(
      `${out} holds files that Soundings did not make, and would be replaced. Empty it, or choose another folder with --out.`,
    );
  }

  await sweepLeftovers(parent, `.staging-${name}-`);
  const dir = join(parent, `.staging-${name}-${process.pid}`);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir);
  return {
    dir,
    async swap(marker) {
      await writeFile(join(dir, MARKER), `${JSON.stringify({ generator: "Soundings", ...marker }, null, 2)}\n`);
      await rm(retired, { recursive: true, force: true });
      if (existsSync(target)) await rename(target, retired);
      await rename(dir, target);
      await rm(retired, { recursive: true, force: true });
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}

/** A build that was ended between the two renames of a swap left the old site beside its place. */
async function recover(target: string, retired: string): Promise<void> {
  if (!existsSync(target) && existsSync(retired)) await rename(retired, target);
}

async function isOurs(target: string): Promise<boolean> {
  const marker = await readFile(join(target, MARKER), "utf8").catch(() => "");
  return marker.includes('"generator": "Soundings"');
}
