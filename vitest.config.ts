import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes, so that nothing is left waiting for it at the end. */
const LONG = ["browser/browser", "browser/gallery", "crash/crash", "publish/package", "checks/parity", "fuzz/fuzz"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Whole reports are built and a browser is driven; a slow machine is no reason to fail.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: Math.min(4, availableParallelism()),
    sequence: { sequencer: LongestFirst },
  },
});
