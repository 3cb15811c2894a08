import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Nothing else runs beside it: by default one processor would stand idle.
    maxWorkers: "100%",
    // Time is no test: a slow machine takes it.
    testTimeout: 60_000,
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
});
