import { municipalities } from "./municipalities.ts";
import { natura2000 } from "./natura-2000.ts";
import { province } from "./province.ts";
import { railways } from "./railways.ts";
import type { Recipe } from "./recipe.ts";
import { roads } from "./roads.ts";
import { waterways } from "./waterways.ts";

/** Every recipe, in the order they are made: a recipe may look at the layers before it. */
export const RECIPES: readonly Recipe[] = [province, municipalities, natura2000, waterways, roads, railways];
