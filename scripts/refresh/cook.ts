import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import type { SourceReader } from "../io/read-source.ts";
import type { Recipe, RecipeAbout } from "../recipes/recipe.ts";
import { liveSource } from "../sources/live/index.ts";
import type { RefreshContext, RefreshedLayer } from "./refresh.ts";

/** What a refresh says of a layer otherwise than its recipe. */
export interface LiveWords {
  /** The source that the features are from. */
  readonly source: string;
  /** Whom features name as their source; as the recipe when the publisher is the same. */
  readonly featureSource?: string;
  readonly note_nl?: string;
  readonly note_en?: string;
  readonly toleranceMeters?: number | null;
  /** False for a layer that cannot be made at full resolution. */
  readonly generalises?: boolean;
  /** How exactly features are known; as the recipe when it is left out. */
  readonly precisionMeters?: number;
}

/**
 * Lets the recipe of a layer make it, out of other sources, and says whose and of when they are.
 *
 * @param complete adds what the sources do not tell, before the promises of the recipe are checked
 */
export async function cook(
  recipe: Recipe,
  read: SourceReader,
  context: RefreshContext,
  words: LiveWords,
  complete: (fresh: LayerCollection) => LayerCollection | Promise<LayerCollection> = (fresh) => fresh,
): Promise<RefreshedLayer> {
  const { answers, built, resolution } = context;
  const about = aboutLive(recipe.about, words, context);
  const made = await recipe.build(read, built, resolution);
  const fresh = restamp(made, recipe.about, {
    date: answers.asOf(words.source),
    source: words.featureSource ?? null,
    precisionMeters: words.precisionMeters ?? (about.toleranceMeters === 0 ? 1 : null),
  });
  const collection = await complete(fresh);
  const troubles = (recipe.checkAnew ?? recipe.check)(collection, { read, built });
  return { collection, about, troubles };
}

/** What the manifest says of a layer that was refreshed. */
export function aboutLive(
  recorded: RecipeAbout,
  words: LiveWords,
  { answers, resolution }: Pick<RefreshContext, "answers" | "resolution">,
): RecipeAbout {
  const { publisher, licence, address } = liveSource(words.source);
  const samePublisher = recorded.publisher.includes(publisher);
  const full = resolution === "full" && recorded.toleranceMeters !== null && words.generalises !== false;
  return {
    ...recorded,
    publisher: samePublisher ? recorded.publisher : publisher,
    licence: samePublisher ? recorded.licence : licence,
    sourceUrl: address,
    sourceDate: answers.asOf(words.source),
    retrieved: answers.fetchedOn(words.source),
    toleranceMeters: full
      ? 0
      : words.toleranceMeters === undefined
        ? recorded.toleranceMeters
        : words.toleranceMeters,
    note_nl: words.note_nl ?? recorded.note_nl,
    note_en: words.note_en ?? recorded.note_en,
  };
}

/** Puts the date of the answer where the recipe put that of the recorded source. */
function restamp(
  { features }: LayerCollection,
  recorded: RecipeAbout,
  live: { date: string; source: string | null; precisionMeters: number | null },
): LayerCollection {
  return {
    type: "FeatureCollection",
    features: features.map((feature): LayerFeature => {
      const { properties } = feature;
      if (properties.sourceDate !== recorded.sourceDate) return feature;
      return {
        ...feature,
        properties: {
          ...properties,
          sourceDate: live.date,
          source: live.source ?? properties.source,
          precisionMeters:
            properties.precisionMeters === null ? null : (live.precisionMeters ?? properties.precisionMeters),
        },
      };
    }),
  };
}
