import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
});
