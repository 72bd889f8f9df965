import type { Problem } from "../problem.ts";

/** A content folder, read: what parsing works from. Nothing after this touches the disk. */
export interface ContentFiles {
  /** The folder, as it was named. */
  dir: string;
  /** Text files by their path in the folder (`findings/themes.json`), in sorted order, without a byte order mark. */
  texts: ReadonlyMap<string, string>;
  /** Every file, sorted, images too. */
  files: readonly string[];
  /** What was wrong with the files themselves, before anyone looked inside. */
  problems: Problem[];
}
