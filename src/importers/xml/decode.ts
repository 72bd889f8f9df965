import { decodeText } from "../../model/decode-text.ts";
import { ReportError } from "../../problem.ts";
import { refuse } from "../fault.ts";

/**
 * The bytes of a file from another program as text: UTF-8 or UTF-16, with or without a byte order mark, or what an XML
 * declaration names. Throws a `ReportError` at the first byte that doesn't fit, because a letter that is guessed shifts
 * every place after it.
 */
export function decodeForeign(bytes: Uint8Array, file: string): string {
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes);
  if (encoding !== undefined && encoding !== "utf-8") return decodeAs(encoding, bytes, file);
  const { text, problems } = decodeText(bytes, file);
  if (problems.length > 0) {
    const hint = "Save it again with the encoding UTF-8 (in Excel: “CSV UTF-8”), or export the project again.";
    throw new ReportError(problems.map((problem) => ({ ...problem, rule: "import-encoding", hint })));
  }
  return text;
}

/** UTF-16 by its mark, or by the zero byte beside the first sign, which for XML is `<`. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/
    .exec(start)?.[1]
    ?.toLowerCase();
  // A declaration that says UTF-16 over bytes that are not is a slip of the program that wrote it.
  return named === undefined || /^utf-?(?:8|16)/.test(named) || named === "us-ascii" ? undefined : named;
}

function decodeAs(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const unknown = error instanceof RangeError;
    refuse("import-encoding", file, {
      excerpt: encoding,
      message: unknown
        ? `The file says that it is in the encoding \`${encoding}\`, which is unknown.`
        : `The file isn’t sound ${encoding.toUpperCase()}: letters would be lost.`,
      hint: "Export the project again, or save the file with the encoding UTF-8.",
    });
  }
}
