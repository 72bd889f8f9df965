import { h } from "hastscript";
import { z } from "zod";
import { textSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock } from "../block.ts";

/**
 * What somebody said: a record of `findings/evidence.json` by its id, or a paraphrase written in place. Words
 * as they were spoken need a record, which says what the speaker agreed to.
 */
export const quote = defineBlock({
  name: "Quote",
  place: "flow",
  holds: "markdown",
  props: z.union([
    z.strictObject({ evidence: z.string() }),
    z.strictObject({ kind: z.literal("paraphrase"), who: textSchema }),
  ]),
  references: (props) => ("evidence" in props ? [{ kind: "evidence", id: props.evidence, prop: "evidence" }] : []),
  toHast(props, children, { report, words }) {
    const record = "evidence" in props ? find(report.evidence, props.evidence) : undefined;
    const kind = record?.kind ?? "paraphrase";
    const who = record?.who ?? ("who" in props ? props.who : "");
    const body = record ? [h("p", record.text)] : children;
    return [
      h(
        "figure.quote",
        { dataKind: kind, id: record ? `evidence-${record.id}` : undefined },
        h("blockquote", body),
        h(
          "figcaption",
          words.attributed(
            capital(who, report.meta.language),
            kind === "paraphrase" ? words.paraphrased : words.quoted,
          ),
        ),
      ),
    ];
  },
});

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
