import { parentPort } from "node:worker_threads";
import type { Done, Task, Tasks } from "./tasks.ts";

/* The other side of `pool.ts`. A thread loads what a task needs when it first has such a task. */

const tasks: Tasks = {
  async parse(texts) {
    const { parseMdx } = await import("../../document/parse-mdx.ts");
    return texts.map(({ file, text }) => parseMdx(text, file));
  },
  async pictures({ report, numbers, kept }) {
    const { pictureFiles } = await import("../../exports/picture-files.ts");
    const { createDiskMemory } = await import("../disk-memory.ts");
    return await pictureFiles(report, numbers, kept && createDiskMemory(kept));
  },
  async pages(work) {
    const { checkPages } = await import("../../checks/check-pages.ts");
    return await checkPages(work);
  },
};

function run(task: Task): Promise<unknown> {
  switch (task.name) {
    case "parse":
      return tasks.parse(task.work);
    case "pictures":
      return tasks.pictures(task.work);
    case "pages":
      return tasks.pages(task.work);
  }
}

parentPort?.on("message", async (task: Task) => {
  const done: Done = await run(task).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  parentPort?.postMessage(done);
});
