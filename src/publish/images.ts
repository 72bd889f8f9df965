import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads an image of the report by the address that a chapter gives it; nothing when there is no such file. */
export function imageReader(content: string): (src: string) => Uint8Array | undefined {
  return (src) => {
    const name = /(?:^|\/)images\/([\w.-]+)$/.exec(src)?.[1];
    if (!name) return undefined;
    try {
      return readFileSync(join(content, "images", name));
    } catch {
      return undefined;
    }
  };
}
