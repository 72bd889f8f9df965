import { afterAll, beforeAll } from "vitest";
import { type Places, type Rig, startRig } from "./site.ts";

/** A browser and these reports, for all tests of a file. */
export function useRig(wanted: readonly (keyof Places)[]): () => Rig {
  let started: Rig | undefined;
  beforeAll(async () => {
    started = await startRig(wanted);
  });
  afterAll(() => started?.close());
  return () => {
    if (!started) throw new Error("The browser and the reports are not ready.");
    return started;
  };
}
