import { readContent } from "../model/load-fs.ts";
import { parseContent } from "../model/parse-content.ts";
import type { Problem } from "../problem.ts";

export interface CheckOptions {
  /** The content folder. */
  content: string;
  /** Id of the edition to check; the report's first, when left out. */
  edition?: string;
}

/** Everything that is wrong with a content folder, found without writing anything. */
export async function checkContent({ content, edition }: CheckOptions): Promise<{ problems: Problem[] }> {
  const { problems } = parseContent(await readContent(content), edition === undefined ? {} : { edition });
  return { problems };
}
