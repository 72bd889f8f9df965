import type { Case, Passage, SourceSet } from "../coded/project.ts";
import { attribute, childAt, childrenOf, guidOf, targetOf, type XmlElement } from "../xml/element.ts";
import { readValues } from "./values.ts";

/**
 * The cases of a project. NVivo marks what a case said with a code of the case's own GUID; other programs name sources
 * or selections in the case.
 */
export function readCases(project: XmlElement, passages: readonly Passage[], isCode: (key: string) => boolean): Case[] {
  const byGuid = new Map<string, number[]>();
  for (const [index, { guid }] of passages.entries()) {
    if (guid) byGuid.set(guid, [...(byGuid.get(guid) ?? []), index]);
  }
  return childrenOf(childAt(project, "Cases"), "Case").map((element, index) => {
    const key = guidOf(element) ?? `case ${index + 1}`;
    const name = attribute(element, "name");
    const own = isCode(key) ? [key] : [];
    return {
      key,
      ...(name ? { name } : {}),
      sources: targets(element, "SourceRef"),
      passages: targets(element, "SelectionRef").flatMap((guid) => byGuid.get(guid) ?? []),
      codes: [...new Set([...own, ...targets(element, "CodeRef").filter(isCode)])],
      values: readValues(element),
    };
  });
}

/** The groups of sources. Those of codes and notes are left aside. */
export function readSets(project: XmlElement): SourceSet[] {
  return childrenOf(childAt(project, "Sets"), "Set").flatMap((element, index) => {
    const sources = targets(element, "MemberSource");
    if (sources.length === 0) return [];
    return [{ key: guidOf(element) ?? `set ${index + 1}`, name: attribute(element, "name") ?? "(no name)", sources }];
  });
}

function targets(element: XmlElement, name: string): string[] {
  return [...new Set(childrenOf(element, name).flatMap((reference) => targetOf(reference) ?? []))];
}
