import { describe, expect, test } from "vitest";
import { readQuery, writeQuery } from "../../src/client/search/query-state.ts";

describe("the address of a search", () => {
  test("holds the words and the kind", () => {
    expect(writeQuery({ query: "core funding & time", kind: "Theme" })).toBe("?q=core+funding+%26+time&kind=theme");
    expect(readQuery("?q=core+funding+%26+time&kind=theme")).toEqual({ query: "core funding & time", kind: "theme" });
  });

  test("is nothing for nothing", () => {
    expect(writeQuery({ query: "  ", kind: "Theme" })).toBe("");
    expect(writeQuery({ query: " a ", kind: "" })).toBe("?q=a");
    expect(readQuery("")).toEqual({ query: "", kind: "" });
  });
});
