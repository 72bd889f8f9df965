import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Whole reports are built and a browser is driven; a slow machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
