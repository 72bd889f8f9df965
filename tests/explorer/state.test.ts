import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildExplorer } from "../../src/document/explorer/explorer.ts";
import { choicesOf } from "../../src/explorer/choices.ts";
import { shownItems } from "../../src/explorer/filter.ts";
import { FIRST, readState, type State, settle, writeState } from "../../src/explorer/state.ts";
import { readReport } from "./read-report.ts";
import { wild, wildData } from "./wild-data.ts";

const { data } = buildExplorer(await readReport("content"), "/");
const shown = (state: Partial<State>) => shownItems(data, { ...FIRST, ...state }).map(({ key }) => key);

describe("a state and its address", () => {
  test("say the same, whatever the report and whatever was chosen", () => {
    fc.assert(
      fc.property(wild, ({ data, wanted }) => {
        const state = settle(wanted, data);
        expect(readState(writeState(state), data)).toEqual(state);
      }),
    );
  });

  test("any query at all leads to a state that the report can be in", () => {
    const name = fc.constantFrom("order", "for", "counted", "evidence", "trail", "other");
    const query = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(name, fc.string())).map((pairs) => `?${new URLSearchParams(pairs)}`),
    );
    fc.assert(
      fc.property(wildData, query, (data, query) => {
        const state = readState(query, data);
        expect(settle(state, data)).toEqual(state);
      }),
    );
  });

  test("are written in words that a person can read, and the first state as nothing", () => {
    expect(writeState(FIRST)).toBe("");
    const state = settle({ order: "count", audience: "audience.funders", trail: "theme.strategy" }, data);
    expect(writeState(state)).toBe("?order=count&for=funders&trail=theme.strategy");
    expect(writeState({ order: "report", counted: "exact", evidence: "verbatim" })).toBe(
      "?counted=exact&evidence=verbatim",
    );
  });

  test("leave out what the report doesn't have, and a trail from what the filters hide", () => {
    expect(readState("?order=size&for=nobody&counted=2&trail=theme.nowhere", data)).toEqual(FIRST);
    expect(readState("?for=funders&trail=recommendation.mobilise", data)).toEqual({
      order: "report",
      audience: "audience.funders",
    });
  });
});

describe("filters", () => {
  test("keep what has to do with an audience", () => {
    expect(shown({ audience: "audience.funders" })).toEqual([
      "theme.security",
      "theme.strategy",
      "theme.theories-of-change",
      "subfinding.theories-of-change.no-answer",
      "subfinding.theories-of-change.no-fitting-theory",
      "subfinding.theories-of-change.reform-not-taken-seriously",
      "theme.collaboration",
      "subfinding.collaboration.good-relationships",
      "subfinding.collaboration.few-collaborations",
      "subfinding.collaboration.no-collaborations",
      "subfinding.collaboration.rift",
      "theme.funding",
      "recommendation.unrestricted-funding",
      "recommendation.convene",
      "audience.funders",
    ]);
  });

  test("keep what is counted in one way, under the themes that it belongs to", () => {
    expect(shown({ counted: "exact" }).filter((key) => /^(?:theme|subfinding)/.test(key))).toEqual([
      "theme.theories-of-change",
      "subfinding.theories-of-change.no-answer",
      "subfinding.theories-of-change.reform-not-taken-seriously",
      "theme.collaboration",
      "subfinding.collaboration.no-collaborations",
      "subfinding.collaboration.rift",
    ]);
    // Two recommendations were raised in words alone: they stay, whether or not they answer what is left.
    expect(shown({ counted: "worded" })).toContain("recommendation.unrestricted-funding");
    expect(shown({ counted: "worded" })).not.toContain("theme.security");
  });

  test("never keep a sub-finding without its theme, nor anything twice", () => {
    fc.assert(
      fc.property(wild, ({ data, wanted }) => {
        const items = shownItems(data, settle(wanted, data));
        const keys = items.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { theme } of items) if (theme) expect(keys).toContain(theme);
      }),
    );
  });

  test("are offered only where they leave something in and something out", async () => {
    const offered = choicesOf(data);
    expect(offered.audiences).toHaveLength(6);
    expect(offered.counted).toEqual(["exact", "bounded", "worded"]);
    // Everything in this report that has evidence has paraphrases.
    expect(offered.evidence).toEqual([]);
    const other = buildExplorer(await readReport("tests/fixtures/harbour"), "/").data;
    expect(choicesOf(other).evidence).toEqual(["paraphrase", "verbatim"]);
  });
});
