import type { Recipe } from "../recipes/recipe.ts";

/** A recipe that leaves every position of its source in, and says so; layers that are not generalised stay. */
export function atFullResolution(recipe: Recipe): Recipe {
  const { toleranceMeters } = recipe.about;
  if (toleranceMeters === null || !recipe.generalises) return recipe;
  return {
    ...recipe,
    about: { ...recipe.about, toleranceMeters: 0 },
    build: async (read, built) => {
      const { features } = await recipe.build(read, built, "full");
      return {
        type: "FeatureCollection",
        features: features.map((feature) => ({
          ...feature,
          properties: {
            ...feature.properties,
            precisionMeters:
              feature.properties.precisionMeters === toleranceMeters ? 1 : feature.properties.precisionMeters,
          },
        })),
      };
    },
  };
}
