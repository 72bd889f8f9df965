import { parseKey } from "../../document/build-document.ts";
import type { Memory } from "../../document/memory.ts";
import { type ParsedMdx, parseMdx } from "../../document/parse-mdx.ts";
import type { ChapterSource } from "../../model/parsed-content.ts";
import type { Pool } from "./pool.ts";

/** Characters that take longer to parse than a thread takes to start. */
const WORTH_A_THREAD = 250_000;

/** Parses the chapters that `memory` doesn't hold, in the pool's threads and in this one at once. */
export async function parseAhead(
  sources: readonly ChapterSource[],
  memory: Pick<Memory, "holds">,
  pool: Pool,
): Promise<ReadonlyMap<ChapterSource, ParsedMdx>> {
  const missing = sources.filter((source) => !memory.holds(parseKey(source)));
  const length = missing.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.min(pool.size, Math.floor(length / WORTH_A_THREAD));
  if (count < 2) return new Map();
  const [own = [], ...others] = shares(missing, length / count);
  const elsewhere = others.map(async (share) => {
    const texts = share.map(({ meta, text }) => ({ file: meta.file, text }));
    return pairs(share, await pool.run("parse", texts));
  });
  const here = own.map((source) => [source, parseMdx(source.text, source.meta.file)] as const);
  return new Map([...here, ...(await Promise.all(elsewhere)).flat()]);
}

/** Parts a list where each part has reached `length` characters. */
function shares(sources: readonly ChapterSource[], length: number): ChapterSource[][] {
  const parts: ChapterSource[][] = [];
  let sum = 0;
  for (const source of sources) {
    const at = Math.floor(sum / length);
    const part = parts[at] ?? [];
    parts[at] = part;
    part.push(source);
    sum += source.text.length;
  }
  return parts.filter((part) => part !== undefined);
}

const pairs = <A, B>(ones: readonly A[], others: readonly B[]): (readonly [A, B])[] =>
  others.flatMap((other, at) => {
    const one = ones[at];
    return one === undefined ? [] : [[one, other] as const];
  });
