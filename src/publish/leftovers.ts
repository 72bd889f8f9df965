import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Removes folders named `prefix` and the number of a process that runs no more, whatever follows it: builds that were ended before they could tidy up. */
export async function sweepLeftovers(parent: string, prefix: string): Promise<void> {
  for (const entry of await readdir(parent).catch(() => [])) {
    const pid = entry.startsWith(prefix) ? Number.parseInt(entry.slice(prefix.length), 10) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

/** Whether a process of that number runs now. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
