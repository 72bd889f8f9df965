/** What BibTeX would take for a command, an argument, a comment or mathematics, as it has to be written instead. */
const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Plain text as a BibTeX value, white space as single spaces. Letters beyond ASCII stay: BibLaTeX and every reference
 * manager read UTF-8. Braces keep TeX from joining two hyphens to a dash.
 */
export function bibtexText(text: string): string {
  const escaped = text.replace(/[\\{}$%&#_~^]/g, (char) => ESCAPES[char] ?? char);
  return escaped
    .replace(/-(?=-)/g, "-{}")
    .replace(/\s+/g, " ")
    .trim();
}

/** An address as a BibTeX value, which is taken verbatim: only braces must not stand in it. */
export function bibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

/** One entry. Values are BibTeX already; fields without a value are left out. */
export function bibtexEntry(type: string, key: string, fields: Record<string, string | undefined>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return `@${type}{${key},\n${given.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}
