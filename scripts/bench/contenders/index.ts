import type { Contender } from "../contender.ts";
import { bareAstro } from "./bare-astro.ts";
import { eleventy } from "./eleventy.ts";
import { framework } from "./framework.ts";
import { quire } from "./quire.ts";
import { soundings, soundingsAgain, soundingsSite } from "./soundings.ts";
import { starlight } from "./starlight.ts";
import { unifiedAlone } from "./unified.ts";
import { vitepress } from "./vitepress.ts";

/** Everyone who is measured, in the order in which a round runs. */
export const contenders: Readonly<Record<string, Contender>> = {
  soundings,
  site: soundingsSite,
  again: soundingsAgain,
  starlight,
  vitepress,
  eleventy,
  framework,
  quire,
  astro: bareAstro,
  unified: unifiedAlone,
};
