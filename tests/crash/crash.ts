import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BUILD = join(import.meta.dirname, "../../scripts/build.ts");

/** How a build ended, and after how many milliseconds. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  ms: number;
  said: string;
}

/** Builds a report in a process of its own, and ends that process without warning after `killAfter` milliseconds. */
export function buildAndKill(content: string, out: string, killAfter?: number): Promise<Ended> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, [BUILD, "--content", content, "--out", out], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, ms: performance.now() - start, said });
    });
  });
}

/** One sum over every file of a folder, its path included; undefined where there is no folder. */
export function sumOf(dir: string): string | undefined {
  if (!existsSync(dir)) return undefined;
  const hash = createHash("sha256");
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) hash.update(path.slice(dir.length)).update(readFileSync(path));
  return hash.digest("hex");
}

/** A copy of a report that is made in one form alone, so that builds are over sooner. */
export function smallReport(report: string, dir: string): string {
  cpSync(report, dir, { recursive: true });
  appendFileSync(join(dir, "report.yaml"), "pdf:\n  forms: [a4]\n");
  return dir;
}

/** A copy of a report that another version number tells apart from the first. */
export function otherVersion(report: string, dir: string): string {
  cpSync(report, dir, { recursive: true });
  const path = join(dir, "report.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^title: .*$/m, "title: Another title"));
  return dir;
}

export interface Tally {
  kills: number;
  /** How often the finished site was then whole and old, whole and new, or neither. */
  old: number;
  new: number;
  broken: string[];
}

/**
 * Kills `kills` builds at moments spread over the time that one takes, by `moment` (0 to 1 for each kill), and looks
 * at the finished site after each. The site must always be the last whole one or the next whole one.
 */
export async function crash(
  { first, second, out }: { first: string; second: string; out: string },
  kills: number,
  moment: (kill: number) => number,
): Promise<Tally> {
  const sums: (string | undefined)[] = [];
  let longest = 0;
  for (const content of [first, second]) {
    const { code, ms, said } = await buildAndKill(content, out);
    if (code !== 0) throw new Error(`the build of ${content} failed: ${said}`);
    sums.push(sumOf(out));
    longest = Math.max(longest, ms);
  }
  const tally: Tally = { kills: 0, old: 0, new: 0, broken: [] };
  let now = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const next = 1 - now;
    const after = moment(kill) * longest * 1.05;
    await buildAndKill(next === 0 ? first : second, out, after);
    const found = sumOf(out);
    tally.kills += 1;
    if (found === sums[now]) tally.old += 1;
    else if (found === sums[next]) {
      tally.new += 1;
      now = next;
    } else
      tally.broken.push(`killed after ${Math.round(after)} ms: ${found === undefined ? "no site" : "neither site"}`);
  }
  const last = await buildAndKill(first, out);
  if (last.code !== 0 || sumOf(out) !== sums[0]) tally.broken.push(`the next build: ${last.said || "another site"}`);
  return tally;
}
