import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nextStop } from "../../src/client/search/moves.ts";
import { createSpeaker, withQuery } from "../../src/client/search/say.ts";
import { search } from "../../src/i18n/en/search.ts";
import { inNumber } from "../../src/i18n/in-number.ts";

describe("the arrow keys", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 3],
    ["ArrowUp", 1, 0],
    ["ArrowUp", 0, 0],
    ["Home", 3, 1],
    ["End", 1, 3],
  ])("%s from %i leads to %i", (key, from, to) => expect(nextStop(key, from, 4)).toBe(to));

  test("leave the field its own keys, and other places alone", () => {
    expect(nextStop("Home", 0, 4)).toBeUndefined();
    expect(nextStop("End", 0, 4)).toBeUndefined();
    expect(nextStop("ArrowDown", -1, 4)).toBeUndefined();
    expect(nextStop("Enter", 1, 4)).toBeUndefined();
  });
});

describe("what is said", () => {
  afterEach(() => vi.useRealTimers());

  test("counts in the forms of the language", () => {
    expect(inNumber(1, search.client.count, "en")).toBe("1 result");
    expect(inNumber(1200, search.client.count, "en-GB")).toBe("1,200 results");
    expect(inNumber(2, { two: "{n} ganlyniad", other: "{n}" }, "cy")).toBe("2 ganlyniad");
    expect(inNumber(3, { two: "two" }, "cy")).toBe("3");
  });

  test("repeats what was searched for to the letter", () => {
    expect(withQuery("Nothing for “{q}”.", "$& {q}")).toBe("Nothing for “$& {q}”.");
  });

  test("waits for a pause, and says only the last", () => {
    vi.useFakeTimers();
    const region = { textContent: "" } as HTMLElement;
    const say = createSpeaker(region, 700);
    say("9 results");
    vi.advanceTimersByTime(600);
    say("2 results");
    vi.advanceTimersByTime(600);
    expect(region.textContent).toBe("");
    vi.advanceTimersByTime(100);
    expect(region.textContent).toBe("2 results");
    say("1 result");
    say("");
    vi.advanceTimersByTime(1000);
    expect(region.textContent).toBe("");
  });
});

test("the script takes no words with it", () => {
  const folder = new URL("../../src/client/search/", import.meta.url);
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(new URL(name, folder), "utf8").match(/^import .*words\.ts";$/gm) ?? []) {
      expect(`${name}: ${line}`).toContain("import type ");
    }
  }
});
