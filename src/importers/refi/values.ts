import type { Value, Variable } from "../coded/project.ts";
import { attribute, childAt, childrenOf, guidOf, targetOf, type XmlElement } from "../xml/element.ts";

export function readVariables(project: XmlElement): Variable[] {
  return childrenOf(childAt(project, "Variables"), "Variable").flatMap((element) => {
    const name = attribute(element, "name") ?? "(no name)";
    const key = guidOf(element) ?? name;
    return [{ key, name }];
  });
}

/** The values on a case or a source. An empty one says nothing. */
export function readValues(element: XmlElement): Value[] {
  return childrenOf(element, "VariableValue").flatMap((given) => {
    const reference = childAt(given, "VariableRef");
    const variable = reference && targetOf(reference);
    const value = given.children.find(({ name }) => name.endsWith("Value"))?.text.trim();
    return variable && value ? [{ variable, value }] : [];
  });
}
