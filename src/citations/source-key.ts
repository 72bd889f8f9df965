/**
 * What a source's key looks like, in `references.bib` and in `[@key]`: letters, digits and `_`, with single `:`, `.`,
 * `+`, `/` or `-` between them. The same as Pandoc's, without the characters that would have to be escaped in a link.
 */
export const SOURCE_KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.+/-](?=[\p{L}\p{N}_]))*/u;

const WHOLE_KEY = new RegExp(`^(?:${SOURCE_KEY.source})$`, "u");

/** Whether an author can cite a source by this key. */
export function isSourceKey(key: string): boolean {
  return WHOLE_KEY.test(key);
}
