import { cp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroInlineConfig } from "astro";
import { makeWebFonts } from "../fonts/web-fonts.ts";
import { type Site, shareSite } from "../site.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { lettersOn } from "./page-letters.ts";

/** The package's own folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where a site is served: its base path, and scheme and host where they are known. */
export type Place = Pick<Site, "base" | "origin">;

/** What Astro is told of a report, on top of astro.config.mjs. `fonts` is the folder that its web fonts are in. */
export function astroOptions(site: Pick<Site, "base" | "origin">, fonts: string): AstroInlineConfig {
  // Astro reports its use to its makers unless told not to; nothing here talks to anyone.
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  return {
    root: ROOT,
    configFile: "./astro.config.mjs",
    base: site.base,
    vite: { resolve: { alias: { "web-fonts": fonts } } },
    ...(site.origin ? { site: site.origin } : {}),
  };
}

/**
 * Renders every page of a report into `dir`, an empty folder. Astro keeps its working files below the package and
 * finds packages from the working directory: each build gets folders of its own, so that two at once don't mix, and
 * the pages are moved when they are done.
 */
export async function renderPages(site: Site, dir: string): Promise<void> {
  const fonts = await makeWebFonts(lettersOn(site));
  shareSite(site);
  const { build } = await import("astro");
  const target = resolve(dir);
  const cache = join(ROOT, ".cache");
  await sweepLeftovers(cache, "build-");
  // A folder for each language: what was imported from one build is not there in the next.
  const work = join(cache, `build-${process.pid}-${site.report.meta.language}`);
  const before = process.cwd();
  const mode = process.env.NODE_ENV;
  process.chdir(ROOT);
  // Where a shell says otherwise, Astro would render pages as for whoever develops them.
  process.env.NODE_ENV = "production";
  try {
    await build({
      ...astroOptions(site, fonts),
      outDir: join(work, "pages"),
      cacheDir: join(work, "cache"),
      logLevel: "error",
    });
    await cp(join(work, "pages"), target, { recursive: true });
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
    process.chdir(before);
    await rm(work, { recursive: true, force: true });
  }
}

/** Base path and origin from the address in report.yaml: `https://example.org/report/` is served below `/report/`. */
export function placeOf(url: string | undefined): Place {
  if (!url) return { base: "/", origin: undefined };
  const { origin, pathname } = new URL(url);
  return { base: pathname.endsWith("/") ? pathname : `${pathname}/`, origin };
}
