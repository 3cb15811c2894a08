import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { PROBLEM_CODES } from "../../src/core/problem.ts";
import { STATUSES } from "../../src/core/status.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import { find, type Words } from "../../src/languages/translator.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { BACKGROUNDS } from "../../src/state/document.ts";
import { lightTheme } from "../../src/theme/theme.ts";

const files = await Promise.all(LANGUAGES.map(async ({ code, load }) => [code, await load()] as const));
const [source] = files;
if (!source) throw new Error("There is no language.");
const sourceKeys = leaves(source[1]);

describe.each(files)("%s", (_, words) => {
  it("has exactly the keys of the source language", () => {
    expect([...leaves(words).keys()].sort()).toEqual([...sourceKeys.keys()].sort());
  });

  it("fills in the same facts as the source language", () => {
    for (const [key, sentence] of leaves(words)) {
      expect(factsOf(sentence), key).toEqual(factsOf(sourceKeys.get(key) ?? ""));
    }
  });

  it("leaves no sentence empty or half-made", () => {
    for (const [key, sentence] of leaves(words)) {
      expect(sentence.trim(), key).toBe(sentence);
      expect(sentence, key).not.toMatch(/^$|TODO|\{\{\s|\}\}\}|\bundefined\b/);
    }
  });

  it("has both forms of every plural", () => {
    const keys = leaves(words);
    for (const key of keys.keys()) {
      const stem = /^(.*)_(one|other)$/.exec(key)?.[1];
      if (stem) expect([keys.has(`${stem}_one`), keys.has(`${stem}_other`)], stem).toEqual([true, true]);
    }
  });

  it.each(wordsThatListsNeed())("has words for %s", (key) => {
    expect(find(words, key)).toBeTypeOf("string");
  });

  it("has words for every kind and status in the data", () => {
    for (const [layer, { features }] of builtLayers()) {
      for (const kind of new Set(features.map((feature) => feature.properties.kind))) {
        expect(find(words, `kinds.${kind}`), `${layer}: ${kind}`).toBeTypeOf("string");
      }
    }
  });

  it("has words for every step that can be undone", () => {
    for (const note of notesInSource()) expect(find(words, `history.${note}`), note).toBeTypeOf("string");
  });
});

it("finds the steps that can be undone in the source", () => {
  expect(notesInSource()).toContain("add-site");
});

it("has no sentence that nobody says", () => {
  const said = keysInSource();
  const unsaid = [...sourceKeys.keys()].filter((key) => {
    const stem = key.replace(/_(one|other)$/, "");
    return !said.whole.has(stem) && !said.beginnings.some((beginning) => stem.startsWith(beginning));
  });
  expect(unsaid).toEqual([]);
});

function leaves(words: Words, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...leaves(value, `${prefix}${key}.`)],
    ),
  );
}

function factsOf(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{\{(\w+)\}\}/g), (match) => match[1] ?? ""))].sort();
}

/** What the lists of the house need to be spoken of. */
function wordsThatListsNeed(): string[] {
  return [
    ...PROBLEM_CODES.map((code) => `problems.${code}`),
    ...STATUSES.map((status) => `statuses.${status}`),
    ...BACKGROUNDS.map((background) => `map.backgrounds.${background}`),
    ...LAYERS.flatMap((layer) => [
      `layers.${layer.id}.name`,
      `layers.${layer.id}.about`,
      `groups.${layer.group}`,
      ...layer.legend(lightTheme).map(({ label }) => `layers.${layer.id}.legend.${label}`),
      ...layer.attributes.map(({ key }) => `attributes.${key}`),
    ]),
  ].filter((key, index, all) => all.indexOf(key) === index);
}

function builtLayers(): [string, LayerCollection][] {
  return LAYERS.flatMap(({ id }): [string, LayerCollection][] => {
    const file = `public/data/${id}.geojson`;
    return existsSync(file) ? [[id, JSON.parse(readFileSync(file, "utf8"))]] : [];
  });
}

/** The keys that stand in the source as they are, and the beginnings that are completed at run time. */
function keysInSource(): { whole: Set<string>; beginnings: string[] } {
  const texts = sourceTexts();
  const whole = texts.flatMap((text) =>
    Array.from(text.matchAll(/"([\w-]+(?:\.[\w-]+)+)"/g), (match) => match[1] ?? ""),
  );
  const beginnings = texts.flatMap((text) =>
    Array.from(text.matchAll(/`((?:[\w-]+\.)+)\$\{/g), (match) => match[1] ?? ""),
  );
  return { whole: new Set(whole), beginnings };
}

function sourceTexts(): string[] {
  return ["src", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
}

/** The notes that any file gives to `change` or `settle`. */
function notesInSource(): string[] {
  return sourceTexts().flatMap((text) => {
    const calls = text.matchAll(/\b(?:change|settle)\(\s*([^,]+),/g);
    return Array.from(calls, ([, note]) =>
      Array.from(note?.matchAll(/"([a-z-]+)"/g) ?? [], (match) => match[1] ?? ""),
    ).flat();
  });
}
