import type { RecipeAbout } from "../recipes/recipe.ts";

/** What a source says of itself, plus what we do with it: the `about` of a layer with one source. */
export function aboutSource(
  source: Omit<RecipeAbout, "toleranceMeters" | "note_nl" | "note_en">,
  ours: Pick<RecipeAbout, "toleranceMeters" | "note_nl" | "note_en">,
): RecipeAbout {
  const { publisher, licence, sourceUrl, sourceDate, retrieved } = source;
  return { publisher, licence, sourceUrl, sourceDate, retrieved, ...ours };
}
