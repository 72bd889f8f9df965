import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "../fonts/font-files.ts";

const require = createRequire(import.meta.url);

/** The folder that Typst sees as its root. It never exists on disk: every file in it is handed over. */
export const WORKSPACE = join(tmpdir(), "soundings-typst");

/**
 * A Typst compiler that sees our fonts and no others, and no file but those handed to it with
 * `mapShadow` and `addSource` under `WORKSPACE`.
 *
 * Typst looks for the machine's fonts through fontconfig, and its output would then depend on what is
 * installed; an empty configuration, in place before the native module loads, keeps them out.
 */
export function createTypst(): NodeCompiler {
  const folder = mkdtempSync(join(tmpdir(), "soundings-fontconfig-"));
  const config = join(folder, "fonts.conf");
  // A folder has to be named: without one, the loader goes to the system's usual places after all.
  const empty = join(folder, "none");
  mkdirSync(empty);
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${empty}</dir></fontconfig>`,
  );
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = config;
  try {
    const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
    const fontPaths = [...new Set(Object.values(fontFiles).map((path) => dirname(path)))];
    return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] });
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    rmSync(folder, { recursive: true });
  }
}
