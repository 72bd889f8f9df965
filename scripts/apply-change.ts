import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Change, Refusal } from "../src/authoring/change.ts";
import { writeFiles } from "../src/importers/write-files.ts";
import { ReportError } from "../src/problem.ts";

/** Writes all files of a change or none, then takes away those that have moved, and says what was done. */
export async function applyChange({ files, removed, says }: Change, dir: string): Promise<void> {
  await writeFiles(new Map([...files].map(([file, content]) => [join(dir, file), content])));
  for (const file of removed) await rm(join(dir, file));
  for (const line of says) process.stdout.write(`${line}\n`);
}

/** Tells why nothing was changed. What is neither a refusal nor a fault of the content is thrown again. */
export function refused(error: unknown): void {
  if (error instanceof ReportError) {
    const [problem] = error.problems;
    process.stderr.write(`${problem?.file}:${problem?.line}: ${problem?.message}\nNothing was written.\n`);
  } else if (error instanceof Refusal) process.stderr.write(`${error.message}\nNothing was written.\n`);
  else throw error;
  process.exitCode = 1;
}
