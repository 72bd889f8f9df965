import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { default as Axe, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on a page as it is now, a line for each place. Every rule of it is run, those for good practice as well.
 * It is run as a developer's console runs a script, so the page's security policy stays as it is.
 */
export async function axe(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(await source);
  return page.evaluate(async (given) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(document, {
      resultTypes: ["violations"],
      preload: false,
      ...given,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
    );
  }, options);
}

/** The rules that a change of colours can break. */
export const COLOUR_RULES: RunOptions = { runOnly: { type: "tag", values: ["cat.color"] } };
