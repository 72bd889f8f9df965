import { withBase } from "./document/html.ts";
import { site } from "./site.ts";

/** A root-relative address, under the site's base path. */
export function address(path: string): string {
  return withBase(path, site().base);
}

/** A root-relative address with scheme and host; nothing when the report does not say where it will be served. */
export function absolute(path: string): string | undefined {
  const { origin } = site();
  return origin && origin + address(path);
}
