/**
 * Every failure a person can meet. The code is the key of its sentence in the language files
 * (`problems.<code>`); the facts fill the sentence in. Expected failures are values of this type, never
 * exceptions.
 */
export const PROBLEM_CODES = [
  "network",
  "not-found",
  "invalid-json",
  "invalid-data",
  "checksum",
  "unknown-layer",
  "unknown-feature",
  "feature-without-location",
  "invalid-url",
  "newer-url",
  "coordinates-not-understood",
  "outside-netherlands",
  "file-not-understood",
  "file-too-large",
  "no-webgl",
  "context-lost",
  "background-failed",
  "worker-failed",
  "nothing-to-export",
  "clipboard-denied",
  "layer-absent",
  "too-many-sites",
  "too-many-criteria",
  "too-many-conditions",
  "too-many-scenarios",
  "too-many-shapes",
  "too-many-roads",
  "too-few-corners",
  "suitability-not-linkable",
  "figures-refused",
  "plot-headings",
  "plot-file-not-understood",
  "plot-file-too-large",
  "too-many-plots",
  "plot-file-is-outcome",
  "not-text",
  "plots-not-kept",
  "plots-not-read",
  "plots-changed-elsewhere",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A failure with its reason: `facts` are names and numbers for the sentence, never sentences. */
export interface Problem {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Builds a {@link Problem}. */
export function problem(code: ProblemCode, facts: Problem["facts"] = {}): Problem {
  return { code, facts };
}
