import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { byteMutations, type Mutation, textMutations } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";

/** A report with a few changes, and what they are in words. */
export interface Mutant {
  dir: string;
  changes: string[];
}

const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;

/** Copies a report to `dir` and changes one to three things in it, by the seed. */
export function makeMutant(report: string, dir: string, seed: number): Mutant {
  rmSync(dir, { recursive: true, force: true });
  cpSync(report, dir, { recursive: true });
  const random = randomFrom(seed);
  const changes = Array.from({ length: 1 + random.below(3) }, () => change(dir, random));
  return { dir, changes };
}

function change(dir: string, random: Random): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const path = random.pick(files);
  const name = path.slice(dir.length + 1);
  if (random.below(25) === 0) {
    if (random.below(2) === 0) {
      rmSync(path);
      return `${name}: deleted`;
    }
    const other = `${path}${random.pick([".bak", "~", " copy", ".MDX", ".json"])}`;
    renameSync(path, other);
    return `${name}: renamed to ${other.slice(dir.length + 1)}`;
  }
  const kinds: Readonly<Record<string, Mutation>> =
    PICTURE.test(path) || random.below(12) === 0 ? byteMutations : textMutations;
  const kind = random.pick(Object.keys(kinds));
  const mutate = kinds[kind] as Mutation;
  writeFileSync(path, mutate(readFileSync(path), random));
  return `${name}: ${kind}`;
}
