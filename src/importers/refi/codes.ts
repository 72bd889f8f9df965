import type { Problem } from "../../problem.ts";
import { nest } from "../coded/nest.ts";
import { type Code, pathText } from "../coded/project.ts";
import { fault } from "../fault.ts";
import { attribute, childAt, childrenOf, guidOf, type XmlDocument, type XmlElement } from "../xml/element.ts";

/**
 * The codes of a codebook, a code before those below it. ATLAS.ti's are flat, with `Coke::diet Coke` for a code below
 * `Coke`, and Taguette's, with `food.drink`: those become a tree here.
 */
export function readCodes(document: XmlDocument, codebook: XmlElement | undefined, origin: string) {
  const codes: Code[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();

  const visit = (element: XmlElement, above: Code | undefined) => {
    const name = attribute(element, "name") ?? "(no name)";
    const path = [...(above?.path ?? []), name];
    const key = guidOf(element) ?? pathText(path);
    if (seen.has(key)) problems.push(repeated(document, element));
    else {
      seen.add(key);
      const description = childAt(element, "Description")?.text.trim();
      const code: Code = {
        key,
        path,
        ...(above ? { parent: above.key } : {}),
        ...(description ? { description } : {}),
        isGroup: /^(?:false|0)$/i.test(attribute(element, "isCodable") ?? ""),
      };
      codes.push(code);
      for (const child of childrenOf(element, "Code")) visit(child, code);
    }
  };
  for (const element of childrenOf(childAt(codebook, "Codes"), "Code")) visit(element, undefined);
  const separator = separatorOf(codes, origin);
  return { codes: separator ? nest(codes, separator) : codes, problems };
}

function separatorOf(codes: readonly Code[], origin: string): string | undefined {
  if (codes.some(({ parent }) => parent !== undefined)) return undefined;
  if (codes.some(({ path }) => path[0]?.includes("::"))) return "::";
  return /taguette/i.test(origin) ? "." : undefined;
}

function repeated(document: XmlDocument, element: XmlElement): Problem {
  return fault("import-structure", document.file, {
    ...document.placeOf(element),
    severity: "warning",
    message: "Two codes have the same GUID, so passages with it can’t be told apart. The second code is left out.",
    hint: "Compare the codes with those in your program, and export the project again if one is missing.",
  });
}
