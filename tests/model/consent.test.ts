import fc from "fast-check";
import { expect, test } from "vitest";
import { allows, CONSENT_LEVELS, CONSENTS, whyLeftOut } from "../../src/model/consent.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { evidenceSchema, publishedEvidence } from "../../src/model/schema/evidence.ts";
import { sample } from "./sample.ts";

const EVIDENCE = "findings/evidence.json";
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("each level allows itself and those before it, and what was withdrawn allows nothing", () => {
  CONSENT_LEVELS.forEach((given, index) => {
    expect(CONSENT_LEVELS.filter((level) => allows(given, level))).toEqual(CONSENT_LEVELS.slice(0, index + 1));
  });
  expect(CONSENT_LEVELS.filter((level) => allows("withdrawn", level))).toEqual([]);
});

test("a consent holds up to and with its last day, whatever the dates", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CONSENTS), fc.option(day), day, (consent, until, today) => {
      const record = { consent, ...(until === null ? {} : { consentUntil: until }) };
      const holds = consent !== "none" && consent !== "withdrawn" && (until === null || until >= today);
      expect(whyLeftOut(record, today) === undefined).toBe(holds);
    }),
  );
});

test("where nobody says which day it is, a consent with a last day doesn’t hold", () => {
  expect(whyLeftOut({ consent: "named", consentUntil: "2999-12-31" }, undefined)).toBe("expired");
  expect(whyLeftOut({ consent: "named" }, undefined)).toBeUndefined();
});

test("the report has what may be shown, and of that what is published alone", () => {
  const until = (last: string) =>
    sample({
      [EVIDENCE]: ['"paraphrase",\n      "themes"', `"paraphrase",\n      "consentUntil": "${last}",\n      "themes"`],
    });
  const of = (last: string) => parseContent(until(last), { today: "2026-06-01" }).report?.evidence;
  expect(of("2026-05-31")).toEqual([]);
  expect(of("2026-06-01")).toMatchObject([{ id: "fear", text: "They were afraid." }]);
  expect(Object.keys(of("2026-06-01")?.[0] ?? {})).not.toContain("consentUntil");
});

test("a key that would tell who said what is refused", () => {
  const { problems } = parseContent(sample({ [EVIDENCE]: ['"id": "fear"', '"id": "fear", "participant": "P07"'] }));
  expect(problems).toMatchObject([{ rule: "schema-unknown-key", line: 4 }]);
  expect(Object.keys(evidenceSchema.shape).filter((key) => /participant|person|speaker|name|case/.test(key))).toEqual(
    [],
  );
});

test("only these fields of a record are published", () => {
  const record = evidenceSchema.parse({
    id: "a",
    kind: "verbatim",
    text: "Words.",
    who: "an interviewee",
    consent: "named",
    consentUntil: "2030-01-01",
    basis: "stated",
    editions: ["full"],
  });
  expect(Object.keys(publishedEvidence(record))).toEqual([
    "id",
    "kind",
    "text",
    "who",
    "consent",
    "themes",
    "recommendations",
    "basis",
    "editions",
  ]);
});
