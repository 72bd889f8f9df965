import type { LocatedDocument } from "./located.ts";
import { fieldsOf, matches } from "./records.ts";

/** What somebody can agree to, each more than the one before. */
export const CONSENT_LEVELS = ["none", "paraphrase", "anonymous-quote", "role-attributed", "named"] as const;
export type ConsentLevel = (typeof CONSENT_LEVELS)[number];
/** A level, or that what was agreed to has been taken back. */
export const CONSENTS = [...CONSENT_LEVELS, "withdrawn"] as const;
export type Consent = (typeof CONSENTS)[number];

/** Why something that was said is shown nowhere. */
export type LeftOut = "none" | "expired" | "withdrawn";

/**
 * Why a record is left out of everything that is published; nothing when its consent holds. A consent holds up to and
 * with its last day. `today` is the day of the build, `YYYY-MM-DD`; where nobody says which day it is, one with a last
 * day doesn't hold, so that a forgotten date shows too little and never too much.
 */
export function whyLeftOut(
  { consent, consentUntil }: { readonly consent?: unknown; readonly consentUntil?: unknown },
  today: string | undefined,
): LeftOut | undefined {
  if (consent === "none" || consent === "withdrawn") return consent;
  if (typeof consentUntil !== "string") return undefined;
  return today === undefined || consentUntil < today ? "expired" : undefined;
}

/** Whether a consent allows as much as this level. One that was withdrawn allows nothing. */
export function allows(consent: unknown, level: ConsentLevel): boolean {
  const given = CONSENT_LEVELS.indexOf(consent as ConsentLevel);
  return given >= CONSENT_LEVELS.indexOf(level);
}

/** The records of a list of evidence that are left out, by id, and why. Read leniently: a fault in one hides no other. */
export function leftOutOf(evidence: LocatedDocument | undefined, today: string | undefined): Record<string, LeftOut> {
  return Object.fromEntries(
    matches(evidence, ["evidence", "*"]).flatMap(({ value }): [string, LeftOut][] => {
      const record = fieldsOf(value);
      const why = whyLeftOut(record, today);
      return why && typeof record.id === "string" ? [[record.id, why]] : [];
    }),
  );
}
