import { whyLeftOut } from "../../model/consent.ts";
import { type Edition, isIn } from "../../model/edition.ts";
import type { LocatedDocument, Path } from "../../model/located.ts";
import { parseJson } from "../../model/parse-json.ts";
import { parseYaml } from "../../model/parse-yaml.ts";
import { placesIn } from "../../model/place.ts";
import { fieldsOf, matches, textsAt } from "../../model/records.ts";
import type { Problem } from "../../problem.ts";
import { changesInWords, type EvidenceFields, type SigningRules, standingOf } from "./sign-off.ts";
import { tellingWords } from "./telling-words.ts";

export const EVIDENCE_FILE = "findings/evidence.json";

/** What of a report decides how its quotes are looked at: read leniently, since the report may have faults elsewhere. */
export function quoteRules(
  texts: ReadonlyMap<string, string>,
  today: string | undefined,
): SigningRules & { language: string } {
  const report = parseYaml(texts.get("report.yaml") ?? "", "report.yaml");
  const [policy] = textsAt(report, ["privacy", "signOff"]);
  const [language] = textsAt(report, ["language"]);
  return { policy: policy?.value === "all" ? "all" : "verbatim", today, language: language?.value ?? "" };
}

/**
 * Every record of this edition that nobody has signed, or that was changed since; and words that may tell who spoke, where
 * nobody has answered for them yet.
 */
export function checkQuotes(
  texts: ReadonlyMap<string, string>,
  edition: Edition,
  today: string | undefined,
): Problem[] {
  const text = texts.get(EVIDENCE_FILE);
  if (text === undefined) return [];
  const document = parseJson(text, EVIDENCE_FILE);
  const rules = quoteRules(texts, today);
  return matches(document, ["evidence", "*"]).flatMap(({ path, value }) => {
    const record = fieldsOf(value);
    if (typeof record.id !== "string" || typeof record.text !== "string" || whyLeftOut(record, today)) return [];
    if (!isIn(edition, record.editions)) return [];
    const standing = standingOf(record, rules);
    if (standing.kind === "signed") return [];
    const signature = standing.kind === "needless" ? [] : [unsigned(document, path, record.id, standing)];
    return [...signature, ...hints(document, path, record, rules.language, text)];
  });
}

function unsigned(
  document: LocatedDocument,
  path: Path,
  id: string,
  standing: Exclude<ReturnType<typeof standingOf>, { kind: "needless" | "signed" }>,
): Problem {
  if (standing.kind === "unsigned") {
    return {
      rule: "quote-unsigned",
      severity: "error",
      file: document.file,
      ...document.placeOf([...path, "text"], "value"),
      message: `Nobody has signed \`${id}\`: somebody has to read it as an insider would, before it is published.`,
      hint: `Read it, and sign it with: npm run sign -- ${id} --by NAME`,
    };
  }
  const { signOff, changed, isNeeded } = standing;
  return {
    rule: "sign-off-void",
    severity: isNeeded ? "error" : "warning",
    file: document.file,
    ...document.placeOf([...path, "signOff"], "key"),
    message: `${signOff.by} signed \`${id}\` on ${signOff.on}; since then ${changesInWords(changed)}, so that the signature is void.`,
    hint: `Read it again, and sign it with: npm run sign -- ${id} --again --by NAME`,
  };
}

function hints(
  document: LocatedDocument,
  path: Path,
  record: EvidenceFields,
  language: string,
  text: string,
): Problem[] {
  const value = document.placeOf([...path, "text"], "value");
  const lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const from = (lines[value.line - 1] ?? 0) + value.column - 1;
  const places = placesIn(text);
  return tellingWords(String(record.text), language).map(({ words, tells }) => {
    const found = text.indexOf(words, from);
    return {
      rule: "quote-tells",
      severity: "hint",
      file: document.file,
      ...(found < 0 ? value : places(found, found + words.length)),
      message: `“${words}” ${tells}.`,
      hint: `Ask whether an insider would know who it was: perhaps say it in vaguer words. Once it is signed, this isn’t said again: npm run sign -- ${String(record.id)} --by NAME`,
    };
  });
}
