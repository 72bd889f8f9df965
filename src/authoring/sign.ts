import { openJson } from "../importers/merge/json-file.ts";
import { whyLeftOut } from "../model/consent.ts";
import { fieldsOf, matches } from "../model/records.ts";
import { EVIDENCE_FILE, quoteRules } from "../privacy/quotes/check-quotes.ts";
import {
  changesInWords,
  digestsOf,
  type EvidenceFields,
  type Standing,
  standingOf,
} from "../privacy/quotes/sign-off.ts";
import { tellingWords } from "../privacy/quotes/telling-words.ts";
import { type Change, Refusal } from "./change.ts";
import { expectKnown, type ReportText } from "./report-text.ts";

export interface SignRequest {
  ids: readonly string[];
  /** Who has read them. */
  by: string;
  /** The day of the signature, `YYYY-MM-DD`. */
  on: string;
  /** Whether a signature that is void may be replaced. */
  again?: boolean;
}

interface Entry {
  id: string;
  path: (string | number)[];
  record: EvidenceFields;
  standing: Standing;
}

/** Signs these records. Refuses all of them where one can't be signed as it stands, and says what has changed since it was. */
export function sign(report: ReportText, { ids, by, on, again = false }: SignRequest): Change {
  const name = by.trim();
  if (name === "") throw new Refusal("Say who has read them, with --by NAME.");
  for (const id of ids) expectKnown(report, "evidence", id);
  const entries = entriesOf(report, on).filter(({ id }) => ids.includes(id));
  const refusals = entries.flatMap((entry) => whyNot(entry, on, again));
  if (refusals.length > 0) throw new Refusal(refusals.join("\n"));
  const json = openJson(report.files.texts.get(EVIDENCE_FILE) ?? "", EVIDENCE_FILE);
  for (const { path, record } of entries) json.setField(path, "signOff", { by: name, on, ...digestsOf(record) });
  return {
    files: new Map([[EVIDENCE_FILE, json.text()]]),
    removed: [],
    says: entries.map(({ id }) => `${id} is signed by ${name}, ${on}.`),
  };
}

/** The ids of all that waits for a signature, in the order of the file. */
export function unsignedIn(report: ReportText, today: string): string[] {
  return entriesOf(report, today).flatMap(({ id, standing }) =>
    standing.kind === "unsigned" || standing.kind === "void" ? [id] : [],
  );
}

/** A record as a reviewer reads it: what will be shown, what was agreed to, and what may tell who it was. */
export function recordInWords(report: ReportText, id: string, today: string): string[] {
  const entry = entriesOf(report, today).find((one) => one.id === id);
  if (!entry) return [];
  const { record, standing } = entry;
  const { kind, text, who, fits, consent, consentUntil } = record;
  const fit = Array.isArray(fits) ? ` (fits ${fits.join(", ")})` : fits === undefined ? "" : ` (fits ${String(fits)})`;
  const until = consentUntil === undefined ? "" : `, until ${String(consentUntil)}`;
  const { language } = quoteRules(report.files.texts, today);
  return [
    `${id}: ${String(kind)}, consent ${String(consent)}${until}`,
    `  “${String(text)}”`,
    `  ${String(who)}${fit}`,
    ...(standing.kind === "void"
      ? [
          `  ${standing.signOff.by} signed it on ${standing.signOff.on}; since then ${changesInWords(standing.changed)}.`,
        ]
      : []),
    ...(standing.kind === "signed" ? [`  Signed by ${standing.signOff.by}, ${standing.signOff.on}.`] : []),
    ...tellingWords(String(text), language).map(({ words, tells }) => `  Look at “${words}”: it ${tells}.`),
  ].map((line) => line.replace(/\p{Cc}/gu, " "));
}

function entriesOf({ documents, files }: ReportText, today: string): Entry[] {
  const rules = quoteRules(files.texts, today);
  return matches(documents.evidence, ["evidence", "*"]).flatMap(({ path, value }) => {
    const record = fieldsOf(value);
    return typeof record.id === "string" ? [{ id: record.id, path, record, standing: standingOf(record, rules) }] : [];
  });
}

function whyNot({ id, record, standing }: Entry, today: string, again: boolean): string[] {
  const why = whyLeftOut(record, today);
  if (why) {
    const reason =
      why === "none"
        ? "nobody has agreed to its being shown"
        : `its consent ${why === "expired" ? "has ended" : "was withdrawn"}`;
    return [`\`${id}\` is shown nowhere, since ${reason}: there is nothing to sign.`];
  }
  if (standing.kind === "signed") {
    return [`\`${id}\` is signed: by ${standing.signOff.by}, ${standing.signOff.on}, and nothing has changed since.`];
  }
  if (standing.kind !== "void" || again) return [];
  const { by, on } = standing.signOff;
  return [
    `${by} signed \`${id}\` on ${on}; since then ${changesInWords(standing.changed)}. To sign it as it stands now, add --again.`,
  ];
}
