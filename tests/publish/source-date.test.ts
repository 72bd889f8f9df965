import { expect, test } from "vitest";
import { sourceDate } from "../../src/publish/source-date.ts";

test("SOURCE_DATE_EPOCH names a day, in UTC", () => {
  expect(sourceDate("0")).toBe("1970-01-01");
  expect(sourceDate("1764028799")).toBe("2025-11-24");
  expect(sourceDate(undefined)).toBeUndefined();
  expect(sourceDate("")).toBeUndefined();
});

test("anything else is refused, in words", () => {
  for (const epoch of ["today", "-1", "1.5", "1e400", "9".repeat(30)]) {
    expect(() => sourceDate(epoch)).toThrow(/SOURCE_DATE_EPOCH is “.*”; it takes whole seconds/);
  }
});
