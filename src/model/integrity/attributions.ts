import type { Problem } from "../../problem.ts";
import { allows, whyLeftOut } from "../consent.ts";
import type { Documents } from "../content-documents.ts";
import { codeIn, type Fit, fewestIn, type Interviewed, readLabel } from "../labels.ts";
import type { Path } from "../located.ts";
import { listOf, nearest } from "../nearest.ts";
import { placesIn } from "../place.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Rule } from "./rule.ts";

type Fault = Pick<Problem, "rule" | "message" | "hint">;

/** An attribution fits enough people, tells no more than its speaker agreed to, and never which quotes are one person's. */
export const attributions: Rule = ({ documents, today }) => {
  const { evidence } = documents;
  if (!evidence) return [];
  const people = interviewed(documents);
  const least = thresholdIn(documents);
  return matches(evidence, ["evidence", "*"]).flatMap(({ path, value }): Problem[] => {
    const record = fieldsOf(value);
    const { who } = record;
    if (typeof who !== "string" || whyLeftOut(record, today)) return [];
    const tell = (at: Path, fault: Fault | undefined): Problem[] =>
      fault
        ? [{ severity: "error", file: evidence.file, ...evidence.placeOf([...path, ...at], "value"), ...fault }]
        : [];
    const roles = roleIds(record.fits);
    const unknown = roles.flatMap((id, index) => tell(["fits", index], unknownRole(id, people)));
    const codes = [...tell(["id"], linked(record.id)), ...tell(["who"], linked(who))];
    if (unknown.length + codes.length > 0) return [...unknown, ...codes];
    const read = readLabel(who, people);
    const accepted = fieldsOf(record.acceptLabel).label;
    return [
      ...tell(["acceptLabel", "label"], typeof accepted === "string" ? outdated(accepted, who) : undefined),
      ...tell(["fits"], contradicted(who, read, record.fits)),
      ...tell(["who"], aboveConsent(who, read, roles, record)),
      // Whoever agreed to be named isn't hidden among others.
      ...(accepted !== undefined || record.consent === "named"
        ? []
        : tell(["who"], fitsFew(who, read, record.fits, people, least))),
    ];
  });
};

/** A paraphrase that is written in a chapter has no record of a consent: its attribution may fit anybody, and no fewer. */
export const attributionsInChapters: Rule = ({ documents, chapters }) =>
  chapters.flatMap(({ file, text }) => {
    const placeOf = placesIn(text);
    return [...text.matchAll(/<Quote\s[^>]*?\bwho\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap((tag): Problem[] => {
      const who = (tag[1] ?? tag[2] ?? "").trim();
      const code = codeIn(who);
      if (who === "" || (!code && readLabel(who, interviewed(documents)).kind === "everyone")) return [];
      const end = tag.index + tag[0].length;
      return [
        {
          rule: code ? "attribution-links" : "attribution-without-record",
          severity: "error",
          file,
          ...placeOf(end - (tag[1] ?? tag[2] ?? "").length - 1, end - 1),
          ...(code
            ? linkedBy(code)
            : {
                message: `“${who}” may not fit everyone who was interviewed, and no consent is on record for it here.`,
                hint: 'Make it a record of `findings/evidence.json`, with its consent, and place it by `<Quote evidence="…" />`; or say who it was in general words, such as “an interviewee”.',
              }),
        },
      ];
    });
  });

/** Who was interviewed, as far as it can be read. */
export function interviewed({ participants }: Pick<Documents, "participants">): Interviewed {
  const { total, noun } = fieldsOf(participants?.value);
  return {
    total: typeof total === "number" ? total : undefined,
    noun: typeof noun === "string" ? noun : "",
    roles: matches(participants, ["roles", "*"]).flatMap(({ value }) => {
      const { id, name, count } = fieldsOf(value);
      if (typeof id !== "string" || typeof name !== "string") return [];
      return [{ id, name, ...(typeof count === "number" ? { count } : {}) }];
    }),
  };
}

const DEFAULT_LEAST = 5;
function thresholdIn({ report }: Documents): number {
  const [given] = matches(report, ["privacy", "smallCounts", "attributes"]);
  return typeof given?.value === "number" ? given.value : DEFAULT_LEAST;
}

const roleIds = (fits: unknown): string[] => (Array.isArray(fits) ? fits.filter((id) => typeof id === "string") : []);

function unknownRole(id: string, { roles }: Interviewed): Fault | undefined {
  const known = roles.map((role) => role.id);
  if (known.includes(id)) return undefined;
  const meant = nearest(id, known);
  const there =
    known.length === 0 ? "`findings/participants.json` has no roles yet." : `There are ${listOf(known, 12)}.`;
  return {
    rule: "unknown-id",
    message: `There is no role \`${id}\`.`,
    hint: meant ? `Did you mean \`${meant}\`?` : there,
  };
}

function linked(text: unknown): Fault | undefined {
  const code = typeof text === "string" ? codeIn(text) : undefined;
  return code === undefined ? undefined : { rule: "attribution-links", ...linkedBy(code) };
}

function linkedBy(code: string): Pick<Fault, "message" | "hint"> {
  return {
    message: `\`${code}\` reads as one person’s number. Whoever finds it twice can put together what one person said.`,
    hint: "Leave it out: number quotes under their theme, such as `rent-quote-3`, and say who spoke by their role.",
  };
}

function outdated(accepted: string, who: string): Fault | undefined {
  if (accepted === who) return undefined;
  return {
    rule: "accepted-label",
    message: `The attribution that was accepted is “${accepted}”, and now it says “${who}”.`,
    hint: "If this one is accepted too, write it here; otherwise take `acceptLabel` out.",
  };
}

/** What is declared can't be wider than what the words say. */
function contradicted(who: string, read: Fit, fits: unknown): Fault | undefined {
  const told = read.kind === "roles" ? read.parts.flat() : read.kind === "unread" ? read.roles : [];
  if (fits === undefined || told.length === 0) return undefined;
  const declared = roleIds(fits);
  if (fits !== "everyone" && declared.every((id) => told.includes(id))) return undefined;
  const wider = fits === "everyone" ? "everyone" : listOf(declared.filter((id) => !told.includes(id)));
  return {
    rule: "attribution-fits",
    message: `“${who}” speaks of ${listOf([...new Set(told)])}, but is said to fit ${wider}.`,
    hint: `Write \`"fits": [${[...new Set(told)].map((id) => `"${id}"`).join(", ")}]\`, or other words in \`who\`.`,
  };
}

function aboveConsent(
  who: string,
  read: Fit,
  fits: readonly string[],
  { kind, consent }: Record<string, unknown>,
): Fault | undefined {
  const tellsRole = fits.length > 0 || read.kind === "roles" || (read.kind === "unread" && read.roles.length > 0);
  if (!tellsRole || typeof consent !== "string" || allows(consent, "role-attributed")) return undefined;
  // That the words themselves are above it is told already.
  if (kind === "verbatim" && !allows(consent, "anonymous-quote")) return undefined;
  return {
    rule: "attribution-above-consent",
    message: `“${who}” tells the speaker’s role, but they agreed to \`${consent}\` only.`,
    hint: "Say it in words that fit everyone, such as “an interviewee”; or ask the speaker, and write `role-attributed`.",
  };
}

function fitsFew(who: string, read: Fit, fits: unknown, people: Interviewed, least: number): Fault | undefined {
  if (least === 0 || fits === "everyone" || (fits === undefined && read.kind === "everyone")) return undefined;
  const accept = `or accept it: \`"acceptLabel": { "label": "${who}", "reason": "…" }\``;
  const declared = roleIds(fits);
  if (declared.length === 0 && read.kind !== "roles") {
    return {
      rule: "attribution-unread",
      message: `Nothing says how many of those interviewed “${who}” fits.`,
      hint: `Write \`"fits": "everyone"\`, or the ids of the roles that it fits; choose general words, such as “an interviewee”; ${accept}.`,
    };
  }
  const parts = declared.length > 0 ? [declared] : read.kind === "roles" ? read.parts : [];
  const counts = parts.map((ids) => fewestIn(ids, people));
  const few = counts.find((count) => count === undefined || count < least);
  if (counts.every((count) => count !== undefined && count >= least)) return undefined;
  return {
    rule: "attribution-fits-few",
    message:
      few === undefined
        ? `“${who}” may fit fewer than ${least} people: how many have that role isn’t stated.`
        : `“${who}” fits ${few} of ${people.total} people, and has to fit at least ${least} (\`privacy.smallCounts.attributes\`).`,
    hint: `Say it in wider words, such as “an interviewee”; ${accept}.`,
  };
}
