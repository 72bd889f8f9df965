/** Tells a person at a terminal what is under way, and how long each step took. */
export interface Progress {
  /** Runs a step and says, once it has ended, what came of it. `sum` makes the line's last words. */
  step<T>(name: string, work: () => T | Promise<T>, sum?: (result: T) => string): Promise<T>;
}

/** `write` gets whole lines; `now` is a clock in milliseconds. */
export function createProgress(write: (line: string) => void, now: () => number): Progress {
  return {
    async step(name, work, sum) {
      const start = now();
      const result = await work();
      const seconds = ((now() - start) / 1000).toFixed(1);
      write(`  ${name.padEnd(18)}${seconds.padStart(5)} s  ${sum ? sum(result) : ""}`.trimEnd());
      return result;
    },
  };
}
