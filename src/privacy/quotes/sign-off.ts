import { createHash } from "node:crypto";
import { whyLeftOut } from "../../model/consent.ts";
import { fieldsOf } from "../../model/records.ts";

/** What a reviewer answers for: the words, whose they are said to be, and what their speaker agreed to. */
export const SIGNED_PARTS = { text: "text", who: "attribution", consent: "consent" } as const;
export type SignedPart = keyof typeof SIGNED_PARTS;

/** A reviewer’s signature as it stands in a record: who, when, and the SHA-256 of each part as it was then. */
export interface SignOff extends Readonly<Record<SignedPart, string>> {
  by: string;
  on: string;
}

export type EvidenceFields = Readonly<Record<string, unknown>>;

/** What decides whether a record has to be signed. */
export interface SigningRules {
  /** `privacy.signOff` in report.yaml: quotations alone, or paraphrases too. */
  policy: "verbatim" | "all";
  /** The day of the build, `YYYY-MM-DD`. */
  today: string | undefined;
}

/** How a record stands with its signature. What is left out needs none: no reader finds it. */
export type Standing =
  | { kind: "needless" }
  | { kind: "unsigned" }
  | { kind: "signed"; signOff: SignOff }
  | { kind: "void"; signOff: SignOff; changed: SignedPart[]; isNeeded: boolean };

/** The SHA-256 of each part of a record, in hex. */
export function digestsOf(record: EvidenceFields): Record<SignedPart, string> {
  const { kind, text, who, fits, consent, consentUntil } = record;
  return {
    text: sha256([kind, text]),
    who: sha256([who, fits ?? null]),
    consent: sha256([consent, consentUntil ?? null]),
  };
}

export function standingOf(record: EvidenceFields, { policy, today }: SigningRules): Standing {
  if (whyLeftOut(record, today)) return { kind: "needless" };
  const isNeeded = record.kind === "verbatim" || policy === "all";
  const { by, on, ...signed } = fieldsOf(record.signOff);
  if (typeof by !== "string" || typeof on !== "string") return { kind: isNeeded ? "unsigned" : "needless" };
  const now = digestsOf(record);
  const parts = Object.keys(SIGNED_PARTS) as SignedPart[];
  const changed = parts.filter((part) => signed[part] !== now[part]);
  const signOff = { by, on, text: String(signed.text), who: String(signed.who), consent: String(signed.consent) };
  return changed.length === 0 ? { kind: "signed", signOff } : { kind: "void", signOff, changed, isNeeded };
}

/** “its text and its consent have changed”. */
export function changesInWords(changed: readonly SignedPart[]): string {
  const names = changed.map((part) => `its ${SIGNED_PARTS[part]}`);
  const last = names.pop();
  return names.length === 0 ? `${last} has changed` : `${names.join(", ")} and ${last} have changed`;
}

const sha256 = (parts: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");
