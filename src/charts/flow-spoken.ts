import type { Element, ElementContent } from "hast";
import type { FlowData, FlowNode } from "./flow.ts";
import type { ChartOptions } from "./options.ts";
import { item, say } from "./walk.ts";

/** A finding by its number and name alone: what answers it is said by the answers. */
export function spokenFinding(
  { number, label, href }: FlowNode,
  { words }: ChartOptions,
  drawing: ElementContent[],
): Element {
  return item({ role: words.roles.finding, label: `${number} ${label}`, className: ["node"], href }, drawing);
}

/** An answer with the findings that it answers: `2 Mend relationships: answers 4 Unsure theories of change`. */
export function spokenAnswer(
  node: FlowNode,
  data: FlowData,
  { words }: ChartOptions,
  drawing: ElementContent[],
): Element {
  const answered = data.left.filter(({ id }) =>
    data.links.some((link) => link.source === id && link.target === node.id),
  );
  const findings = answered.map(({ number, label }) => `${number} ${label}`).join("; ");
  const value = findings ? words.answers(findings) : words.answersNothing;
  const { number, label, href } = node;
  return item(
    { role: words.roles.recommendation, label: say(`${number} ${label}`, value), className: ["node"], href },
    drawing,
  );
}
