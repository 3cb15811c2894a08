import { afterEach, expect, it, vi } from "vitest";
import { findChromium } from "../../../scripts/chromium.ts";

afterEach(() => vi.unstubAllEnvs());

it("takes the browser that CHROMIUM_PATH names", () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  expect(findChromium()).toEqual({ path: process.execPath, origin: "named by CHROMIUM_PATH" });
});

it("says so when CHROMIUM_PATH names nothing that starts", () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  expect(findChromium).toThrow("CHROMIUM_PATH names /nowhere/chromium, which does not start");
});
