import { describe, expect, test } from "vitest";
import { readTable } from "../../src/model/read-table.ts";
import { spanOf } from "../../src/model/tables/events.ts";
import { tableKinds } from "../../src/model/tables/index.ts";
import type { TableKind } from "../../src/model/tables/table-kind.ts";

/** Each problem as `line:column message → hint`. */
function faults<Row>(kind: TableKind<Row>, text: string): string[] {
  return readTable(text, "f", kind).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );
}

/** One problem, at this place, whose text holds these pieces. */
function expectOne<Row>(kind: TableKind<Row>, text: string, place: string, ...pieces: string[]) {
  const found = faults(kind, text);
  expect(found).toHaveLength(1);
  expect(found[0]?.startsWith(`${place} `), found[0]).toBe(true);
  for (const piece of pieces) expect(found[0]).toContain(piece);
}

describe("co-occurrence", () => {
  const kind = tableKinds["co-occurrence"];
  const head = "theme,with,count,of\n";

  test("counts, nobody, and what is withheld", () => {
    const { rows, problems } = readTable(`${head}a,b,4,12\na,c,[c],12\nc,b,0,12\n`, "f", kind);
    expect(problems).toEqual([]);
    expect(rows.map(({ count }) => count)).toEqual([4, undefined, 0]);
  });

  test.each([
    ["a,b,13,12", "2:5", "Row 2, column `count`: 13 is above its base of 12"],
    ["a,b,many,12", "2:5", "“many” is no whole number", "`[c]`"],
    ["a,b,4,", "2:7", "column `of`: the cell is empty"],
    ["a,b,4,0", "2:7", "no whole number from 1 up"],
    ["a,a,4,12", "2:3", "“a” is paired with itself"],
    [",b,4,12", "2:1", "column `theme`: the cell is empty"],
    ["a,b,4,12\nb,a,4,12", "3:3", "the pair “b” and “a” is there twice"],
    ["a,b,4,12\na,c,4,12\nb,c,4,9", "4:7", "the base is 9 here and 12 in the first row"],
    ["a,b,4,12\na,c,4,12", "3:3", "there is no row for “c” and “b”", "Check the spelling"],
  ])("wrong: %s", (rows, place, ...pieces) => {
    expectOne(kind, `${head}${rows}\n`, place, ...pieces);
  });
});

describe.each([
  ["theme-by-role", "role"],
  ["slope", "wave"],
] as const)("%s", (name, group) => {
  const kind = tableKinds[name];
  const head = `theme,${group},count,of,stated\n`;

  test("counts, words, and both signs", () => {
    const { rows, problems } = readTable(`${head}a,x,4,5,\na,y,,4,many\nb,x,[c],5,\nb,y,[x],4,\n`, "f", kind);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { theme: "a", group: "x", of: 5, count: 4 },
      { theme: "a", group: "y", of: 4, stated: "many" },
      { theme: "b", group: "x", of: 5, missing: "suppressed" },
      { theme: "b", group: "y", of: 4, missing: "not asked" },
    ]);
  });

  test.each([
    ["a,x,6,5,", "2:5", "6 is above its base of 5"],
    ["a,x,,5,", "2:5", "column `count`: the cell is empty", "`[c]`", "`[x]`"],
    ["a,x,[c],5,two", "2:11", "there are words beside `[c]`"],
    ["a,x,1,5,\na,x,2,5,", "3:3", "two rows for “x”"],
    ["a,x,1,5,\na,y,2,5,\nb,x,1,5,", "4:1", `“b” has no row for the ${group} “y”`],
  ])("wrong: %s", (rows, place, ...pieces) => {
    expectOne(kind, `${head}${rows}\n`, place, ...pieces);
  });

  test("its own columns and no other kind’s", () => {
    expectOne(kind, "theme,count,of\na,1,5\n", "1:1", `The column \`${group}\` is missing`, `theme,${group},count,of`);
  });
});

describe("timeline", () => {
  const kind = tableKinds.timeline;
  const head = "event,from,to,stated\n";

  test("days, months, years, periods and words", () => {
    const text = `${head}a,2025-06-14,,\nb,2025-06,2025-08,summer\nc,1998,,\nd,,,long ago\n`;
    expect(readTable(text, "f", kind)).toEqual({
      problems: [],
      rows: [
        { event: "a", from: "2025-06-14" },
        { event: "b", from: "2025-06", to: "2025-08", stated: "summer" },
        { event: "c", from: "1998" },
        { event: "d", stated: "long ago" },
      ],
    });
  });

  test.each([
    ["a,14.6.2025,,", "2:3", "“14.6.2025” is no date", "`2025-06-14`"],
    ["a,2025-02-30,,", "2:3", "“2025-02-30” is no date"],
    ["a,,,", "2:3", "column `from`: the cell is empty", "`stated`"],
    ["a,,2025,", "2:3", "column `from`: the cell is empty"],
    ["a,2025-06,2025-05,", "2:11", "“2025-05” is before “2025-06”"],
  ])("wrong: %s", (rows, place, ...pieces) => {
    expectOne(kind, `${head}${rows}\n`, place, ...pieces);
  });

  test("a date covers the time that it names", () => {
    const iso = (date: string) => Object.values(spanOf(date)).map((time) => new Date(time).toISOString().slice(0, 10));
    expect(iso("2024")).toEqual(["2024-01-01", "2025-01-01"]);
    expect(iso("2024-02")).toEqual(["2024-02-01", "2024-03-01"]);
    expect(iso("2024-02-29")).toEqual(["2024-02-29", "2024-03-01"]);
    expect(iso("0098")).toEqual(["0098-01-01", "0099-01-01"]);
  });
});
