import { createInterface } from "node:readline/promises";
import { Refusal } from "../src/authoring/change.ts";

/** Something that a command has to know: by a flag, or by asking. */
export interface Question {
  flag: string;
  ask: string;
  /** Taken when a person presses Enter. Left out, an answer is needed. */
  otherwise?: string;
  /** What an answer looks like, and an example of one. */
  form?: { pattern: RegExp; example: string };
}

const exampleOf = ({ form }: Question) => (form ? ` Write it like this: ${form.example}` : "");

/**
 * Answers by flag. What no flag gives is asked on a terminal; where there is none, what has a default takes it, and
 * everything else that is missing is told at once.
 */
export async function askFor(
  questions: readonly Question[],
  given: (flag: string) => string | undefined,
): Promise<Record<string, string>> {
  const fits = ({ form }: Question, answer: string) =>
    answer.trim() !== "" && (form?.pattern.test(answer.trim()) ?? true);
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = given(question.flag);
    if (answer === undefined) continue;
    if (answer !== "" && !fits(question, answer)) {
      throw new Refusal(`--${question.flag} can't be “${answer}”.${exampleOf(question)}`);
    }
    answers[question.flag] = answer.trim();
  }
  const open = questions.filter(({ flag }) => answers[flag] === undefined);
  if (!process.stdin.isTTY) {
    const missing = open.filter(({ otherwise }) => otherwise === undefined).map(({ flag }) => `--${flag}`);
    if (missing.length > 0) throw new Refusal(`Say ${missing.join(" and ")} as well.`);
    return { ...Object.fromEntries(open.map(({ flag, otherwise = "" }) => [flag, otherwise])), ...answers };
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const question of open) {
      const { flag, ask, otherwise } = question;
      while (answers[flag] === undefined) {
        const typed = (await terminal.question(`${ask}${otherwise ? ` [${otherwise}]` : ""}: `)).trim();
        if (typed === "" && otherwise !== undefined) answers[flag] = otherwise;
        else if (fits(question, typed)) answers[flag] = typed;
        else
          process.stdout.write(
            `${typed === "" ? "This one is needed." : `“${typed}” can't be read.`}${exampleOf(question)}\n`,
          );
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}
