import { describe, expect, it } from "vitest";
import {
  type LanguageWishes,
  preferredLanguage,
  preferredTheme,
  savedPreference,
  savePreference,
} from "../../../src/state/preferences.ts";

const known = ["nl", "en"];
const nobody: LanguageWishes = { query: null, link: null, saved: null, browser: [] };

describe("preferredLanguage", () => {
  it("listens to the address, then the link, then what was chosen, then the browser", () => {
    const all = { query: "en", link: "nl", saved: "nl", browser: ["nl"] };
    expect(preferredLanguage(all, known)).toBe("en");
    expect(preferredLanguage({ ...all, query: null, link: "en" }, known)).toBe("en");
    expect(preferredLanguage({ ...nobody, saved: "en", browser: ["nl"] }, known)).toBe("en");
    expect(preferredLanguage({ ...nobody, browser: ["fr-BE", "en-GB", "nl"] }, known)).toBe("en");
  });

  it("passes over what it does not speak, down to the first language", () => {
    expect(preferredLanguage({ ...nobody, query: "<b>", link: "tlh", browser: ["fr"] }, known)).toBe("nl");
    expect(preferredLanguage({ ...nobody, query: "EN-us" }, known)).toBe("en");
  });
});

describe("preferredTheme", () => {
  it("listens to the address, then what was chosen, then the system", () => {
    expect(preferredTheme("dark", "light")).toBe("dark");
    expect(preferredTheme("auto", "light")).toBe("light");
    expect(preferredTheme(null, null)).toBe("system");
  });
});

describe("savedPreference", () => {
  it("does without a browser that keeps nothing", () => {
    savePreference("language", "en");
    expect(savedPreference("language")).toBeNull();
  });
});
