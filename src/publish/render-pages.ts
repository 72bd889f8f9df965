import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroInlineConfig } from "astro";
import { type Site, shareSite } from "../site.ts";

/** The package's own folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What Astro is told of a report, on top of astro.config.mjs. */
export function astroOptions(site: Pick<Site, "base" | "origin">): AstroInlineConfig {
  // Astro reports its use to its makers unless told not to; nothing here talks to anyone.
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  return {
    root: ROOT,
    configFile: "./astro.config.mjs",
    base: site.base,
    ...(site.origin ? { site: site.origin } : {}),
  };
}

/** Renders every page of a report into `dir`. */
export async function renderPages(site: Site, dir: string): Promise<void> {
  shareSite(site);
  const { build } = await import("astro");
  await build({ ...astroOptions(site), outDir: dir, cacheDir: join(ROOT, ".cache", "astro"), logLevel: "error" });
}

/** Base path and origin from the address in report.yaml: `https://example.org/report/` is served below `/report/`. */
export function placeOf(url: string | undefined): { base: string; origin: string | undefined } {
  if (!url) return { base: "/", origin: undefined };
  const { origin, pathname } = new URL(url);
  return { base: pathname.endsWith("/") ? pathname : `${pathname}/`, origin };
}
