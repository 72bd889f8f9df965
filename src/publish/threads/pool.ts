import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Done, Task, TaskName, Tasks } from "./tasks.ts";

/** Threads that share out work. */
export interface Pool {
  /** The most threads that work at once. */
  size: number;
  /** Has a task done by the next thread that is free. Rejects with what the task threw, or when its thread ends. */
  run<Name extends TaskName>(name: Name, work: Parameters<Tasks[Name]>[0]): ReturnType<Tasks[Name]>;
  /** Ends the threads, and whatever they are doing. */
  close(): Promise<void>;
}

interface Waiting {
  task: Task;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Past this, threads wait for the disk and for each other. */
const MOST = 4;

/** Opens a pool with a thread for each core. A thread is started when there is work that no other is free for. */
export function openPool(size = Math.min(MOST, availableParallelism())): Pool {
  const queue: Waiting[] = [];
  const threads: { worker: Worker; busy: Waiting | undefined }[] = [];
  let isClosed = false;

  const next = () => {
    if (queue.length === 0) return;
    const thread = threads.find(({ busy }) => busy === undefined) ?? (threads.length < size ? start() : undefined);
    const waiting = thread && queue.shift();
    if (!waiting) return;
    thread.busy = waiting;
    thread.worker.postMessage(waiting.task);
    next();
  };
  const start = () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const thread = { worker, busy: undefined as Waiting | undefined };
    const fail = (error: unknown) => {
      thread.busy?.reject(error);
      thread.busy = undefined;
      const at = threads.indexOf(thread);
      if (at >= 0) threads.splice(at, 1);
      if (!isClosed) next();
    };
    worker.on("message", (done: Done) => {
      const { busy } = thread;
      thread.busy = undefined;
      if ("error" in done) busy?.reject(done.error);
      else busy?.resolve(done.result);
      next();
    });
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`A thread of the build ended with code ${code}.`)));
    threads.push(thread);
    return thread;
  };

  return {
    size,
    run<Name extends TaskName>(name: Name, work: Parameters<Tasks[Name]>[0]) {
      const task = { name, work } as Task;
      return new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject });
        next();
      }) as ReturnType<Tasks[Name]>;
    },
    async close() {
      isClosed = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
