import { natura2000 } from "./natura-2000.ts";
import { province } from "./province.ts";
import type { Recipe } from "./recipe.ts";
import { waterways } from "./waterways.ts";

/** Every recipe, in the order they are made: a recipe may look at the layers before it. */
export const RECIPES: readonly Recipe[] = [province, natura2000, waterways];
