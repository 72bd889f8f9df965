import { h } from "hastscript";
import { z } from "zod";
import { textSchema } from "../../model/schema/common.ts";
import { find } from "../../model/trails.ts";
import { defineBlock } from "../block.ts";

/**
 * What somebody said: a record of `findings/evidence.json` by its id, or words written in place. A
 * paraphrase is marked as one and carries no quotation marks.
 */
export const quote = defineBlock({
  name: "Quote",
  place: "flow",
  holds: "markdown",
  props: z.union([
    z.strictObject({ evidence: z.string() }),
    z.strictObject({ kind: z.enum(["paraphrase", "verbatim"]), who: textSchema }),
  ]),
  references: (props) => ("evidence" in props ? [{ kind: "evidence", id: props.evidence, prop: "evidence" }] : []),
  toHast(props, children, { report, words }) {
    const record = "evidence" in props ? find(report.evidence, props.evidence) : undefined;
    const kind = record?.kind ?? ("kind" in props ? props.kind : "paraphrase");
    const who = record?.who ?? ("who" in props ? props.who : "");
    const body = record ? [h("p", record.text)] : children;
    return [
      h(
        "figure.quote",
        { dataKind: kind, id: record ? `evidence-${record.id}` : undefined },
        h("blockquote", body),
        h("figcaption", `${capital(who)}, ${kind === "paraphrase" ? words.paraphrased : words.quoted}`),
      ),
    ];
  },
});

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
