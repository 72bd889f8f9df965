import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { Place, Rig } from "./site.ts";

/** The widths that pages are looked at: the narrowest that has to work, a phone, a tablet, a desk. */
export const WIDTHS = { narrowest: 320, phone: 390, tablet: 820, desk: 1440 } as const;

export const DESK = { viewport: { width: WIDTHS.desk, height: 1000 } } as const;
export const PHONE = { viewport: { width: WIDTHS.phone, height: 844 }, isMobile: true, hasTouch: true } as const;

/**
 * Notes what must not happen on any page of a report: errors in the console (a breach of the security policy is one), errors
 * in a script, answers that fail, requests to anywhere but the report's own server.
 */
export function watch(context: BrowserContext, place: Place): string[] {
  const faults: string[] = [];
  const { origin } = new URL(place.address);
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) faults.push(`asks for ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    // Told above, with the address; and of a missing page's own status nobody needs to be told.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  return faults;
}

/** Opens a page in a browser that knows nothing yet, does something there, and expects that nothing was at fault. */
export async function visit(
  { browser }: Rig,
  place: Place,
  path: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = DESK,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const faults = watch(context, place);
    const page = await context.newPage();
    await page.goto(place.at(path));
    await act(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
