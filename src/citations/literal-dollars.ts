/**
 * In BibTeX a bare `$` opens mathematics, which Typst would run as code and which citation-js refuses when it is
 * alone. In a report on interviews it is money. So `$` and `\$` go through either engine as a character that the
 * text does not use, and come back as `$`.
 */
export interface LiteralDollars {
  text: string;
  /** Puts the dollars back, in text or in an address that percent-encoded them. */
  restore: (output: string) => string;
}

export function hideDollars(text: string): LiteralDollars {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  const stand = String.fromCharCode(code);
  return {
    text: text.replace(/\\?\$/g, stand),
    restore: (output) => output.replaceAll(stand, "$").replaceAll(encodeURIComponent(stand), "$"),
  };
}
