import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes files, all of them or none: each is first written beside its place, then all are moved in. If a move fails, those
 * before it are put back as they were. Paths are absolute or from the working folder.
 */
export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const staged: { path: string; temporary: string; before: Buffer | undefined }[] = [];
  const moved: typeof staged = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      staged.push({ path, temporary, before: await readFile(path).catch(() => undefined) });
      await writeFile(temporary, content);
    }
    for (const file of staged) {
      await rename(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    for (const { path, before } of moved) {
      if (before === undefined) await rm(path, { force: true });
      else await writeFile(path, before);
    }
    throw error;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}
