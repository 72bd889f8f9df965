import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Run {
  seconds: number;
  /** The most memory that the command and all that it started held at once, in MB; undefined where there is no /proc. */
  peakMb: number | undefined;
}

/** Runs a command to its end. Throws with the end of its output when it fails or takes longer than `limit` seconds. */
export function run(
  command: readonly string[],
  { cwd, env, limit }: { cwd: string; env: NodeJS.ProcessEnv; limit: number },
): Promise<Run> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const [program = "", ...args] = command;
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        output = (output + text).slice(-2000);
      });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, treeMemory(child.pid ?? 0) ?? 0);
    }, 50);
    const stop = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), limit * 1000);
    const end = () => {
      clearInterval(watch);
      clearTimeout(stop);
    };
    child.on("error", (error) => {
      end();
      fail(error);
    });
    child.on("close", (code, signal) => {
      end();
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, peakMb: peak || undefined });
      else fail(new Error(signal ? `ended by ${signal} (limit ${limit} s)` : `exit code ${code}: ${output.trim()}`));
    });
  });
}

/** Resident memory of a process and its descendants, in MB, from Linux's /proc. */
function treeMemory(root: number): number | undefined {
  try {
    const parents = new Map<number, number>();
    const pages = new Map<number, number>();
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      const fields = statOf(name);
      if (!fields) continue;
      parents.set(Number(name), fields.parent);
      pages.set(Number(name), fields.pages);
    }
    const below = (pid: number): boolean => pid === root || (parents.has(pid) && below(parents.get(pid) ?? 0));
    let sum = 0;
    for (const [pid, count] of pages) if (below(pid)) sum += count;
    return (sum * 4096) / 1e6;
  } catch {
    return undefined;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name may hold blanks, so fields are read after it. */
function statOf(pid: string): { parent: number; pages: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), pages: Number(fields[21]) };
  } catch {
    return undefined;
  }
}

/** What came of a build: how many files and pages, how large, and how heavy one page's own HTML is for a reader. */
export interface Outcome {
  files: number;
  pages: number;
  megabytes: number;
  /** Median over pages of the gzipped HTML, in kB. */
  pageKb: number;
}

export function outcomeOf(dir: string): Outcome {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((path) => join(dir, path))
    .filter((path) => statSync(path).isFile());
  const pages = paths.filter((path) => path.endsWith(".html"));
  const weights = pages.map((path) => gzipSync(readFileSync(path)).byteLength / 1000);
  return {
    files: paths.length,
    pages: pages.length,
    megabytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6,
    pageKb: median(weights),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
