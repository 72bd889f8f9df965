import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildExplorer } from "../../src/document/explorer/explorer.ts";
import type { Place } from "../../src/explorer/columns.ts";
import { COLUMNS, columnOf, type ExplorerData, type Form } from "../../src/explorer/data.ts";
import { shownItems } from "../../src/explorer/filter.ts";
import { layout, type Scene } from "../../src/explorer/layout.ts";
import { FIRST, type State, settle } from "../../src/explorer/state.ts";
import { trailOf } from "../../src/explorer/trail.ts";
import { step } from "../../src/explorer/walk.ts";
import { readReport } from "./read-report.ts";
import { wild } from "./wild-data.ts";

const { data } = buildExplorer(await readReport("content"), "/");
const full = data.forms.find(({ name }) => name === "full") as Form;
const narrow = data.forms.find(({ name }) => name === "narrow") as Form;
const keysIn = (scene: Scene) => COLUMNS.map((column) => scene.items[column].map(({ key }) => key));
const findings = (state: Partial<State>, form = full) =>
  layout(data, form, { ...FIRST, ...state }).items.findings.map(({ key }) => key.split(".").at(-1));

/** A check of every form of any report in any state. */
const always = (check: (data: ExplorerData, form: Form, state: State, scene: Scene) => void) =>
  fc.assert(
    fc.property(wild, ({ data, wanted }) => {
      const state = settle(wanted, data);
      for (const form of data.forms) check(data, form, state, layout(data, form, state));
    }),
  );

describe("any report in any state", () => {
  test("has everything that is shown once, in its own column, but for what a ranking or a phone leaves out", () => {
    always((data, form, state, scene) => {
      const shown = shownItems(data, state);
      const placed = keysIn(scene).flat();
      expect(new Set(placed).size).toBe(placed.length);
      for (const [i, keys] of keysIn(scene).entries())
        for (const key of keys) {
          const item = shown.find((one) => one.key === key);
          expect(item && columnOf(item), key).toBe(COLUMNS[i]);
        }
      if (state.order === "report" && !(form.stacked && state.trail)) expect(placed).toHaveLength(shown.length);
    });
  });

  test("has nothing on top of anything else, and nothing outside", () => {
    always((_data, form, _state, scene) => {
      const boxes = [...COLUMNS.flatMap((column) => scene.items[column]), ...scene.headings];
      const end = (place: Place) => place.y + (form.sizes[place.key]?.height ?? 0);
      for (const a of boxes) {
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(end(a)).toBeLessThanOrEqual(scene.height + 0.01);
        const below = boxes.filter((b) => b !== a && b.x === a.x && b.y < end(a) - 0.05 && a.y < end(b) - 0.05);
        expect(below.map(({ key }) => `${key} on ${a.key}`)).toEqual([]);
      }
    });
  });

  test("has links from and to nothing but what is there", () => {
    always((_data, _form, _state, scene) => {
      const placed = new Set(keysIn(scene).flat());
      for (const { key } of scene.links) for (const end of key.split(">")) expect([...placed]).toContain(end);
      expect(new Set(scene.links.map(({ key }) => key)).size).toBe(scene.links.length);
    });
  });

  test("does not move what was chosen, where columns stand beside each other", () => {
    always((data, form, state, scene) => {
      if (form.stacked || !state.trail) return;
      const { trail, ...without } = state;
      const before = layout(data, form, without);
      const place = (of: Scene) => COLUMNS.flatMap((column) => of.items[column]).find(({ key }) => key === trail);
      expect(place(scene)).toEqual(place(before));
      expect(scene.height).toBe(before.height);
    });
  });

  test("brings together what a trail touches, but leaves a ranking as it is", () => {
    always((data, form, state, scene) => {
      const trail = trailOf(data, shownItems(data, state), state);
      if (form.stacked || !trail) return;
      const own = columnOf(trail.origin);
      for (const column of COLUMNS.filter((name) => name !== own)) {
        if (column === "findings" && state.order === "count") continue;
        const touched = scene.items[column].map(({ key }) => trail.keys.has(key));
        expect(touched.slice(touched.indexOf(true), touched.lastIndexOf(true) + 1)).not.toContain(false);
      }
    });
  });

  test("is walked by arrow keys from any item to another that is there", () => {
    always((data, form, _state, scene) => {
      const placed = new Set(keysIn(scene).flat());
      for (const from of placed)
        for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "a"]) {
          const to = step(key, from, scene, form, data);
          if (to !== undefined) expect([...placed]).toContain(to);
        }
    });
  });
});

describe("the order of findings", () => {
  test("is the report's at first, each theme before its parts", () => {
    expect(findings({}).slice(0, 6)).toEqual([
      "security",
      "strategy",
      "messaging",
      "theories-of-change",
      "no-answer",
      "no-fitting-theory",
    ]);
  });

  test("by count goes by the least that is certain; then the most that is possible; words stand apart", () => {
    expect(findings({ order: "count" })).toEqual([
      "good-relationships", // all 12
      "funding", // at least 7
      "strategy", // at least 5
      "security", // 5 or 6
      "no-answer", // 4
      "messaging", // 3, and so is the next: in the order of the report
      "no-fitting-theory",
      "reform-not-taken-seriously", // 2, and so is the next
      "rift",
      "no-collaborations", // 1
      "few-collaborations", // a word
    ]);
    const scene = layout(data, full, { order: "count" });
    const apart = scene.headings.find(({ key }) => key === "heading.uncounted") as Place;
    const [last, worded] = scene.items.findings.slice(-2) as [Place, Place];
    expect(last.y).toBeLessThan(apart.y);
    expect(apart.y).toBeLessThan(worded.y);
  });
});

describe("a trail", () => {
  test("on a phone is all that is there", () => {
    const scene = layout(data, narrow, { order: "report", trail: "theme.funding" });
    expect(keysIn(scene)).toEqual([["theme.funding"], ["recommendation.unrestricted-funding"], ["audience.funders"]]);
  });

  test("from a sub-finding leads on through its theme, and says so by its line", () => {
    const scene = layout(data, full, { order: "report", trail: "subfinding.collaboration.rift" });
    expect(scene.links.filter(({ byTheme }) => byTheme).map(({ key }) => key)).toEqual([
      "subfinding.collaboration.rift>recommendation.convene",
      "subfinding.collaboration.rift>recommendation.solidarity",
      "subfinding.collaboration.rift>recommendation.mobilise",
    ]);
    expect([...(scene.trail ?? [])]).toContain("theme.collaboration");
    expect([...(scene.trail ?? [])]).not.toContain("subfinding.collaboration.no-collaborations");
  });

  test("can be walked there and back by arrow keys", () => {
    const scene = layout(data, full, FIRST);
    const walk = (from: string, ...keys: string[]) =>
      keys.reduce((at, key) => step(key, at, scene, full, data) ?? `nowhere from ${at}`, from);
    expect(walk("theme.messaging", "ArrowRight")).toBe("recommendation.mobilise");
    expect(walk("theme.messaging", "ArrowRight", "ArrowRight")).toBe("audience.ngos");
    expect(walk("theme.messaging", "ArrowRight", "ArrowLeft")).toBe("theme.messaging");
    expect(walk("subfinding.collaboration.rift", "ArrowRight")).toBe("recommendation.convene");
    expect(walk("theme.security", "End")).toBe("theme.funding");
    expect(step("ArrowLeft", "theme.security", scene, full, data)).toBeUndefined();
    expect(step("ArrowUp", "theme.security", scene, full, data)).toBeUndefined();
  });

  test("on a phone leads by arrow key from the end of one column into the next", () => {
    const scene = layout(data, narrow, FIRST);
    expect(step("ArrowDown", "theme.funding", scene, narrow, data)).toBe("recommendation.unrestricted-funding");
  });
});

test("a report from right to left is the mirror of one from left to right", async () => {
  const { data: rtl } = buildExplorer(await readReport("tests/fixtures/rtl"), "/");
  const state: State = { order: "report", trail: "theme.quiet" };
  for (const form of rtl.forms) {
    const scene = layout(rtl, form, state);
    const mirror = layout({ ...rtl, direction: "ltr" }, form, state);
    for (const column of COLUMNS)
      expect(scene.items[column].map(({ x }) => form.width - x - form.columns[column].width)).toEqual(
        mirror.items[column].map(({ x }) => x),
      );
    expect(scene.links).toHaveLength(mirror.links.length);
  }
  const form = rtl.forms.find(({ name }) => name === "full") as Form;
  expect(step("ArrowLeft", "theme.quiet", layout(rtl, form, FIRST), form, rtl)).toBe("recommendation.open-later");
});
