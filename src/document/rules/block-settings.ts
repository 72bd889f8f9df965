import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Block, Reference, SettingFault } from "../block.ts";
import type { ChapterScope, Finding } from "../check-tree.ts";
import { at } from "./at.ts";
import { listed, nearest } from "./nearest.ts";

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag's settings as plain text values. Settings in braces are left out: they are refused elsewhere. */
export function settingsOf(tag: Tag): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const attribute of tag.attributes) {
    if (attribute.type === "mdxJsxAttribute" && !isProgram(attribute))
      settings[attribute.name] = attribute.value as string;
  }
  return settings;
}

/** Whether a setting stands in braces, which would hold code. */
export function isProgram(attribute: MdxJsxAttribute): boolean {
  return typeof attribute.value !== "string";
}

/** Settings without a value, and code where a text has to be. */
export function checkSettingForm(tag: Tag): Finding[] {
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type === "mdxJsxAttribute" && !isProgram(attribute)) return [];
    const name = attribute.type === "mdxJsxAttribute" ? attribute.name : "";
    if (attribute.type === "mdxJsxAttribute" && (attribute.value ?? null) === null) {
      return {
        rule: "block-setting",
        ...at(attribute),
        message: `The setting \`${name}\` has no value.`,
        hint: `Write \`${name}="…"\`.`,
      };
    }
    return {
      rule: "mdx-expression",
      ...at(attribute),
      message: name
        ? `The setting \`${name}\` must be text in straight quotes.`
        : "Code in braces can’t stand in a tag.",
      hint: name ? `Write \`${name}="…"\`.` : "Delete it, and write each setting with its name and a value in quotes.",
    };
  });
}

/** Settings that are missing, unknown or wrong, and what they name that is not there. */
export function checkSettings(block: Block, tag: Tag, scope: ChapterScope): Finding[] {
  const settings = settingsOf(tag);
  const placeOf = (name: PropertyKey | undefined) =>
    at(tag.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name) ?? tag);
  const read = block.props.safeParse(settings);
  if (!read.success) {
    const programs = new Set(
      tag.attributes.flatMap((attribute) =>
        attribute.type === "mdxJsxAttribute" && isProgram(attribute) ? [attribute.name] : [],
      ),
    );
    const issues = read.error.issues.filter((issue) => !programs.has(String(issue.path[0])));
    const meant = new Set(
      issues.flatMap((issue) => keysOf(issue).map((key) => nearest(key, settingsMissing(block, settings)))),
    );
    // A mistyped setting is one mistake: that its right name is missing is told by its hint.
    return issues
      .filter((issue) => !(issue.path.length > 0 && meant.has(String(issue.path[0]))))
      .flatMap((issue) => settingFindings(block, issue, settings, placeOf));
  }
  const faults = block.faults?.(read.data, scope) ?? [];
  return [
    ...unknownIds(block.references(read.data), scope).map(({ prop, ...fault }) => ({ ...fault, ...placeOf(prop) })),
    ...faults.map(({ prop, ...fault }) => ({ ...fault, ...placeOf(prop) })),
  ];
}

function unknownIds(references: readonly Reference[], { ids, allIds }: ChapterScope): SettingFault[] {
  return references.flatMap(({ kind, id, prop }) => {
    const known = ids[kind];
    if (known.includes(id)) return [];
    if (allIds[kind].includes(id)) return notInEdition(kind, id, prop);
    const guess = nearest(id, known);
    return {
      rule: "unknown-id",
      prop,
      message: `There is no ${kind} with the id \`${id}\`.`,
      hint: guess ? `Did you mean \`${guess}\`?` : `Ids that there are: ${listed(known)}.`,
    };
  });
}

function notInEdition(kind: string, id: string, prop: string): SettingFault {
  return {
    rule: "not-in-edition",
    prop,
    message: `The ${kind} \`${id}\` exists, but this edition doesn’t have it.`,
    hint: 'Put what names it between `<Only edition="…">` and `</Only>`, or name something that every edition has.',
  };
}

type Issue = { code: string; path: PropertyKey[]; message: string; keys?: string[] };

function keysOf(issue: Issue): string[] {
  return issue.code === "unrecognized_keys" ? (issue.keys ?? []) : [];
}

/** Settings that a block could have and this one hasn’t: what a mistyped one can have been meant for. */
function settingsMissing(block: Block, settings: Record<string, string>): string[] {
  return Object.keys((block.props as { shape?: object }).shape ?? {}).filter((name) => settings[name] === undefined);
}

function settingFindings(
  block: Block,
  issue: Issue,
  settings: Record<string, string>,
  placeOf: (name: PropertyKey | undefined) => { line: number; column: number },
): Finding[] {
  if (issue.code === "unrecognized_keys") {
    const names = Object.keys((block.props as { shape?: object }).shape ?? {});
    return keysOf(issue).map((key) => {
      const guess = nearest(key, settingsMissing(block, settings));
      return {
        rule: "block-setting",
        ...placeOf(key),
        message: `\`<${block.name}>\` has no setting \`${key}\`.`,
        hint: guess ? `Did you mean \`${guess}\`?` : names.length > 0 ? `It has: ${listed(names)}.` : "Delete it.",
      };
    });
  }
  if (issue.code === "invalid_union") {
    return [
      {
        rule: "block-setting",
        ...placeOf(undefined),
        message: `The settings of this \`<${block.name}>\` don’t fit together.`,
        hint: 'Give either `evidence="an-id"`, or both `kind="paraphrase"` and `who="a role"`. Words as they were spoken need a record in findings/evidence.json, which says what the speaker agreed to.',
      },
    ];
  }
  const name = String(issue.path[0] ?? "");
  const missing = settings[name] === undefined;
  return [
    {
      rule: "block-setting",
      ...placeOf(missing ? undefined : name),
      message: missing
        ? `\`<${block.name}>\` needs the setting \`${name}\`.`
        : `The setting \`${name}\` of \`<${block.name}>\` is “${settings[name]}”, which does not fit.`,
      hint: missing
        ? `Add \`${name}="…"\`.`
        : `Expected: ${issue.message.replace(/^Invalid (?:option|input): expected /, "")}.`,
    },
  ];
}
