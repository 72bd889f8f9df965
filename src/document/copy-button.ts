import type { Element } from "hast";
import { h } from "hastscript";
import type { Words } from "../i18n/words.ts";

/** A button that copies what stands beside it (`data-copy-source`); hidden until `client/tools.ts` shows it. */
export function copyButton(label: string, { copied, notCopied }: Words): Element {
  return h("p.tool-copy", { dataCopy: "", dataDone: copied, dataRefused: notCopied, hidden: true }, [
    h("button", { type: "button" }, label),
    h("span", { role: "status" }),
  ]);
}
