import { passageNumber } from "../findings/passage-numbers.ts";
import { type CodedProject, pathText } from "./project.ts";
import { plain } from "./show-codes.ts";

const LONGEST = 100;

/** Every passage with a code: its number, its codes, and how it begins. For the researcher's own screen. */
export function showPassages(project: CodedProject, words: ReadonlyMap<number, string | undefined>): string {
  const paths = new Map(project.codes.map(({ key, path }) => [key, pathText(path)]));
  const blocks = [...words].flatMap(([position, text]) => {
    const passage = project.passages[position];
    if (!passage) return [];
    const codes = passage.codes.map((code) => plain(paths.get(code) ?? code)).join(", ");
    const letters = [...plain(text ?? "(no words in the file)")];
    const start = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
    return [`${passageNumber(project, passage)}  ${codes}\n          ${start}\n`];
  });
  return blocks.length > 0 ? blocks.join("\n") : "No passage has a code.\n";
}
