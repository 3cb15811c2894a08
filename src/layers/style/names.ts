import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The name in the language of the session where the source has one, else the Dutch name. */
export const localName: ExpressionSpecification = [
  "coalesce",
  ["get", ["concat", "name_", ["to-string", ["global-state", "language"]]]],
  ["get", "name_nl"],
];

/** The name without what stands behind it in brackets: on the map the place says that already. */
export const shortName: ExpressionSpecification = [
  "let",
  "name",
  localName,
  [
    "let",
    "bracket",
    ["index-of", " (", ["var", "name"]],
    [
      "case",
      ["==", ["var", "bracket"], -1],
      ["var", "name"],
      ["slice", ["var", "name"], 0, ["var", "bracket"]],
    ],
  ],
];

/** The words that appear on the map itself; the map gives them in the language of the session. */
export const MAP_WORDS = ["class-unknown", "class", "schematic", "to-look-at"] as const;
export type MapWord = (typeof MAP_WORDS)[number];

/** A word of {@link MAP_WORDS} as the session's language has it (`map.words.<word>`). */
export function mapWord(word: MapWord): ExpressionSpecification {
  return ["to-string", ["global-state", `word-${word}`]];
}

/** True unless a visible layer that `namesPlaces` writes this name already; the map tells which. */
export const isNotNamedElsewhere: ExpressionSpecification = [
  "!",
  ["in", ["concat", "\n", ["get", "name_nl"], "\n"], ["to-string", ["global-state", "named-elsewhere"]]],
];
