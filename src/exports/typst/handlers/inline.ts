import { attribute, elementsIn, has } from "../../book/attributes.ts";
import type { phrase } from "../flow.ts";
import type { Handler } from "../state.ts";

/** An element that changes how its words look and nothing else. */
const styled =
  (t: string): Handler =>
  (element, state) => ({ t, c: state.all(element) });

export const emphasis = styled("em");
export const strong = styled("strong");
export const deleted = styled("del");
export const code = styled("code");
export const key = styled("kbd");
export const highlight = styled("mark");
export const small = styled("small");
export const subscript = styled("sub");
export const title = styled("cite");
export const italic = styled("i");
export const bold = styled("b");
export const abbreviation = styled("abbr");

/** Raised text; the mark of a note raises itself. */
export const superscript: Handler = (element, state) =>
  elementsIn(element).some((child) => has(child, "dataFootnoteRef"))
    ? state.all(element)
    : { t: "sup", c: state.all(element) };

/** Words in another language, or that run the other way. */
export const span: Handler = (element, state) => {
  const [lang, dir] = [attribute(element, "lang"), attribute(element, "dir")];
  if (lang === undefined && dir === undefined) return state.all(element);
  const [language, ...subtags] = (lang ?? "").split("-");
  return {
    t: "span",
    lang: language ? language.toLowerCase() : undefined,
    region: subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase(),
    dir: dir === "ltr" || dir === "rtl" ? dir : undefined,
    c: state.all(element),
  };
};

export const lineBreak: Handler = () => ({ t: "br" });
export const rule: Handler = () => ({ t: "hr" });

/** Lines that keep their spaces and breaks. */
export const preformatted: Handler = (element, state) => ({
  t: "pre",
  text: plain(state.all(element)).replace(/\n$/, ""),
});

function plain(data: ReturnType<typeof phrase>): string {
  return data.map((item) => (typeof item === "string" ? item : plain([...(item.c ?? [])]))).join("");
}
