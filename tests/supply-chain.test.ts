import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");

/** Licences under which a package may be used beside ours (MIT) without a duty for those who publish a report. */
const FREE = new Set(
  "MIT,ISC,0BSD,Apache-2.0,BSD,BSD-2-Clause,BSD-3-Clause,BlueOak-1.0.0,CC0-1.0,Python-2.0,Unlicense,Zlib,OFL-1.1".split(
    ",",
  ),
);

/**
 * Others, looked at one by one. MPL-2.0 binds changes to the files themselves, and LGPL-3.0 those to the library that is
 * loaded: we change neither, and a site carries neither.
 */
const LOOKED_AT: Readonly<Record<string, RegExp>> = {
  "MPL-2.0": /^(?:lightningcss|axe-core|@resvg\/resvg-js|@axe-core)/,
  "LGPL-3.0-or-later": /^@img\/sharp-/,
  "GPL-3.0-or-later": /^jszip$/,
};

/** Packages that name no licence where the lockfile would hold it. */
const UNNAMED: Readonly<Record<string, string>> = { format: "MIT" };

/** A package for one platform has the licence of the package that names it. */
const isOfPlatform = (name: string, { optional }: Locked) =>
  optional === true &&
  /-(?:android|darwin|freebsd|linux|windows|win32|wasm32|arm64|x64)\b|\/(?:darwin|freebsd|windows)-/.test(name);

describe("every package that is installed", () => {
  test("is under a licence that goes with ours, or was looked at", () => {
    const strange = packages.flatMap(([path, locked]) => {
      const name = nameOf(path);
      const licence = locked.license ?? UNNAMED[name];
      if (licence === undefined) return isOfPlatform(name, locked) ? [] : [`${name}: no licence`];
      const choices = licence.replace(/[()]/g, "").split(/ OR /);
      const goes = (id: string) => FREE.has(id) || LOOKED_AT[id]?.test(name) === true;
      return choices.some((choice) => choice.split(/ AND /).every(goes)) ? [] : [`${name}: ${licence}`];
    });
    expect(strange).toEqual([]);
  });

  test("there are no more of them than docs/supply-chain.md allows", () => {
    const needed = packages.filter(([, { dev, optional }]) => !dev && !optional).length;
    const text = readFileSync(join(import.meta.dirname, "../docs/supply-chain.md"), "utf8");
    const [, most] = /No more than (\d+) packages/.exec(text) ?? [];
    expect(needed).toBeLessThanOrEqual(Number(most));
  });
});
