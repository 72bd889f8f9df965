/*
 * What a search needs once somebody searches: the engine, and how its finds are shown. It comes then, and not with the
 * page, which most readers only read.
 */
import type { PagefindPage } from "./hit.ts";
import { toHit } from "./hit.ts";
import { type Parts, renderHit } from "./render.ts";

export { loadEngine } from "./engine.ts";

/** A page that was found, as an item of the list. */
export const itemFor = (page: PagefindPage, parts: Parts): HTMLElement => renderHit(toHit(page), parts);
