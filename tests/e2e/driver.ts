import { type BrowserContextOptions, expect, test as playwright } from "@playwright/test";
import { Given } from "./driver/given.ts";
import { Then } from "./driver/then.ts";
import { When } from "./driver/when.ts";
import { type Language, words } from "./driver/words.ts";
import { type Site, serveSite } from "./site.ts";

export { expect, type Language, words };

/**
 * The only part of the tests that knows the browser. Stories are told with what is given, what a person does, and what
 * the person then has; labels come from the language files, so a story speaks both languages.
 */
export interface Driver {
  readonly given: Given;
  readonly when: When;
  readonly then: Then;
}

export const WIDE = { width: 1440, height: 900 };
export const TABLET = { width: 768, height: 1024 };
export const PHONE = { width: 390, height: 844 };

interface Settings {
  /** What the visitor's browser asks for. */
  readonly language: Language;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: "light" | "dark";
}

export const test = playwright.extend<Driver & Settings, { site: Site }>({
  language: ["nl", { option: true }],
  size: [WIDE, { option: true }],
  scheme: ["light", { option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what is needed
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  contextOptions: async ({ language, size, scheme }, use) => {
    const options: BrowserContextOptions = {
      locale: language === "nl" ? "nl-NL" : "en-GB",
      viewport: { ...size },
      colorScheme: scheme,
      reducedMotion: "reduce",
      acceptDownloads: true,
    };
    await use(options);
  },
  given: async ({ page, site }, use) => {
    const given = new Given(page, site);
    await use(given);
    given.mendAll();
    expect(given.complaints, "the console stays clean").toEqual([]);
  },
  when: async ({ page, language }, use) => use(new When(page, language)),
  // biome-ignore lint/suspicious/noThenProperty: given, when and then are the words of a story; nobody awaits them
  then: async ({ page, language, given, site }, use) => use(new Then(page, language, given, site)),
});
