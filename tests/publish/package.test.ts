import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, filesIn, ROOT } from "./builds.ts";

/** A folder that has the package among its own, as npm would put it there: unpacked from the file that npm packs. */
let folder: string;
let packed: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "soundings-package-"));
  const { stdout } = await start("npm", ["pack", "--pack-destination", folder, "--json"], ROOT);
  const [tarball] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  packed = tarball?.files.map(({ path }) => path) ?? [];
  await start("tar", ["xzf", tarball?.filename ?? ""], folder);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  await start("mv", ["package", join("node_modules", "soundings")], folder);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name.startsWith(".")) continue;
    if (!name.startsWith("@")) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    else {
      mkdirSync(join(modules, name));
      for (const inner of readdirSync(join(ROOT, "node_modules", name))) {
        symlinkSync(join(ROOT, "node_modules", name, inner), join(modules, name, inner));
      }
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program on the machine's own Node, whichever that is, and not on the one that npm scripts get. */
function start(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: environment(), maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

function environment(): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? "").split(delimiter).filter((part) => !part.includes("node_modules"));
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  return { ...rest, PATH: path.join(delimiter), NO_COLOR: "1" };
}

const program = () => join(folder, "node_modules/soundings/bin/soundings.mjs");
const soundings = (...args: string[]) => start("node", [program(), ...args], folder);

describe("the package", () => {
  test("holds the program and its sources, and nothing of this checkout besides", () => {
    expect(packed).toEqual(
      expect.arrayContaining(["bin/soundings.mjs", "src/site.ts", "docs/schema/report.schema.json"]),
    );
    expect(packed.filter((path) => /^(?:tests|content|private|node_modules|\.)/.test(path))).toEqual([]);
    const { bin } = JSON.parse(readFileSync(join(folder, "node_modules/soundings/package.json"), "utf8"));
    expect(existsSync(join(folder, "node_modules/soundings", bin.soundings))).toBe(true);
  });

  test("says what it can do, and what was meant", async () => {
    expect((await soundings("--help")).stdout).toContain("soundings new report");
    const wrong = await soundings("biuld");
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("biuld");
    expect((await soundings("new", "--help")).stdout).toContain("soundings new report reports/river");
  });

  test("starts, checks and builds a report in a folder of its own", async () => {
    const made = await soundings("new", "report", "river", "--title", "River Voices", "--people", "9");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("soundings dev --content river");
    const schema = JSON.parse(readFileSync(join(folder, "river/findings/themes.json"), "utf8")).$schema;
    expect(existsSync(join(folder, "river/findings", schema))).toBe(true);
    const checked = await soundings("check", "--content", "river");
    expect(checked).toMatchObject({ code: 0, stderr: "" });
    const built = await soundings("build", "--content", "river", "--out", "site");
    expect(built).toMatchObject({ code: 0 });
    expect(filesIn(join(folder, "site"))).toEqual(
      expect.arrayContaining(["index.html", "chapters/first-finding/index.html"]),
    );
    expect(filesIn(join(folder, "site")).some((path) => path.endsWith("-report.pdf"))).toBe(true);
  });

  test("shows a report while it is written", async () => {
    const server = spawn("node", [program(), "dev", "--content", "river", "--port", "4790"], {
      cwd: folder,
      env: environment(),
    });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let printed = "";
        const read = (chunk: Buffer) => {
          printed += chunk;
          const found = /is at (http:\S+)/.exec(printed)?.[1];
          if (found) resolve(found);
        };
        server.stdout.on("data", read);
        server.stderr.on("data", read);
        server.once("exit", () => reject(new Error(printed)));
      });
      const page = await fetch(`${address}chapters/first-finding/`, { headers: { accept: "text/html" } });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("First finding");
    } finally {
      server.kill();
    }
  });
});
