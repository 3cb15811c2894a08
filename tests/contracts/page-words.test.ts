import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLOT_USES } from "../../src/catalog/plot-inventory.ts";
import { LANGUAGE_CODES } from "../../src/languages/index.ts";
import { loadPages } from "../../src/languages/pages.ts";
import { find, type Words } from "../../src/languages/translator.ts";

const files = LANGUAGE_CODES.map((code): [string, Words] => [
  code,
  JSON.parse(readFileSync(`src/languages/pages/${code}.json`, "utf8")),
]);
const [source] = files;
if (!source) throw new Error("There is no language.");
const sourceKeys = leaves(source[1]);

it("has a file of page words for every language, and no other", () => {
  expect(readdirSync("src/languages/pages").sort()).toEqual(
    LANGUAGE_CODES.map((code) => `${code}.json`).sort(),
  );
});

describe.each(files)("%s", (_, words) => {
  it("has exactly the keys of the source language", () => {
    expect([...leaves(words).keys()].sort()).toEqual([...sourceKeys.keys()].sort());
  });

  it("fills in the same facts, and leaves no sentence empty or half-made", () => {
    for (const [key, sentence] of leaves(words)) {
      expect(factsOf(sentence), key).toEqual(factsOf(sourceKeys.get(key) ?? ""));
      expect(sentence, key).not.toMatch(/^\s|\s$|^$|TODO|\{\{\s|\}\}\}|\bundefined\b/);
    }
  });

  it("has a word for every use of a plot", () => {
    for (const use of PLOT_USES) expect(find(words, `plots.uses.${use}`), use).toBeTypeOf("string");
  });
});

it("says in both languages what must not be concluded from the map", () => {
  for (const [code, words] of files) {
    const prose = [...leaves(words)]
      .filter(([key]) => key.startsWith("about.sections."))
      .map(([, text]) => text);
    for (const word of ["AERIUS", "Natura 2000", "±", "2013", "2017", "Logistics Overijssel", "MIT"]) {
      expect(prose.join(" "), `${code}: ${word}`).toContain(word);
    }
  }
});

it("has no sentence that nobody says", () => {
  const texts = ["src", "scripts/analyse"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  const whole = new Set(texts.flatMap((text) => matches(text, /"([\w-]+(?:\.[\w-]+)+)"/g)));
  const beginnings = texts.flatMap((text) => matches(text, /`((?:[\w-]+\.)+)\$\{/g));
  const unsaid = [...sourceKeys.keys()].filter((key) => {
    const stem = key.replace(/_(one|other)$/, "");
    return !whole.has(stem) && !beginnings.some((beginning) => stem.startsWith(beginning));
  });
  expect(unsaid).toEqual([]);
});

it("speaks the language it was asked for, and refuses one that is not there", async () => {
  const [dutch, english] = await Promise.all([loadPages("nl"), loadPages("en")]);
  expect(dutch("plots.uses.vacant")).toBe("leeg");
  expect(english("plots.uses.vacant")).toBe("vacant");
  await expect(loadPages("xx")).rejects.toThrow();
});

function leaves(words: Words, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}

function factsOf(sentence: string): string[] {
  return [...new Set(matches(sentence, /\{\{(\w+)\}\}/g))].sort();
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? "");
}
