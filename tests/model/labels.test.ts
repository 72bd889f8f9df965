import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeIn, fewestIn, type Interviewed, readLabel } from "../../src/model/labels.ts";

const PEOPLE: Interviewed = {
  total: 12,
  noun: "night workers",
  roles: [
    { id: "funders", name: "funders", count: 1 },
    { id: "providers", name: "frontline service providers", count: 4 },
    { id: "young-porters", name: "young porters", count: 2 },
    { id: "old-porters", name: "old porters", count: 5 },
    { id: "agencies", name: "agencies" },
  ],
};

describe("an attribution", () => {
  test.each([
    "an interviewee",
    "Interviewees (“close to half”)",
    "all twelve interviewees",
    "two night workers & a third",
    "people interviewed (“the vast majority”)",
    "a night worker",
    "4 of the 12 participants",
  ])("%s fits everyone", (who) => {
    expect(readLabel(who, PEOPLE)).toEqual({ kind: "everyone" });
  });

  test.each<[string, string[][]]>([
    ["a funder", [["funders"]]],
    ["Funders", [["funders"]]],
    ["one of the service providers", [["providers"]]],
    ["a porter", [["young-porters", "old-porters"]]],
    ["a young porter and two funders", [["young-porters"], ["funders"]]],
    ["an agency", [["agencies"]]],
    ["a funder who was interviewed", [["funders"]]],
  ])("%s fits roles", (who, parts) => {
    expect(readLabel(who, PEOPLE)).toEqual({ kind: "roles", parts });
  });

  test.each<[string, string[]]>([
    ["a workshop participant", []],
    ["a funder from Leeds", ["funders"]],
    ["a Scottish interviewee", []],
    ["two porters & a cook", ["young-porters", "old-porters"]],
    ["a service porter", ["providers", "young-porters", "old-porters"]],
    ["the 3", []],
  ])("%s is not read", (who, roles) => {
    expect(readLabel(who, PEOPLE)).toEqual({ kind: "unread", roles });
  });

  test("with a word that no role has is never read as a role or as everyone, wherever the word stands", () => {
    const known = fc.constantFrom("a", "two", "funder", "young", "porters", "interviewee", "and", "of", "night worker");
    fc.assert(
      fc.property(fc.array(known), fc.array(known), (before, after) => {
        const who = [...before, "welder", ...after].join(" ");
        expect(readLabel(who, PEOPLE).kind).toBe("unread");
      }),
    );
  });

  test("is read without stumbling, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (who, name) => {
        const fit = readLabel(who, { ...PEOPLE, roles: [{ id: "x", name }] });
        expect(["everyone", "roles", "unread"]).toContain(fit.kind);
      }),
    );
  });
});

test("people with two roles are counted once: only roles that part everyone are added up", () => {
  expect(fewestIn(["young-porters", "old-porters"], PEOPLE)).toBe(5);
  expect(fewestIn(["agencies"], PEOPLE)).toBeUndefined();
  const parted = { ...PEOPLE, total: 7, roles: PEOPLE.roles.slice(2, 4) };
  expect(fewestIn(["young-porters", "old-porters"], parted)).toBe(7);
});

test("a person’s number is found in an attribution and in an id", () => {
  for (const text of ["P07", "Interviewee 3", "participant #12", "a porter (Participant B)", "INT-4", "speaker no. 2"])
    expect(codeIn(text), text).toBeDefined();
  for (const id of ["p7-rent", "participant-3", "rent-interview-12-a", "int-04-rent"])
    expect(codeIn(id), id).toBeDefined();
  for (const text of [
    "3 interviewees",
    "an interviewee",
    "rent-quote-3",
    "step-2",
    "group-7",
    "P.",
    "top10",
    "two people",
  ])
    expect(codeIn(text), text).toBeUndefined();
});
