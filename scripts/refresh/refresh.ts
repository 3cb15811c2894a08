import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { ManifestLayer } from "../../src/catalog/manifest.ts";
import type { SourceReader } from "../io/read-source.ts";
import type { BuiltLayers, RecipeAbout, Resolution } from "../recipes/recipe.ts";
import type { LiveAnswers } from "./live-answers.ts";

/** What a refresh can use. */
export interface RefreshContext {
  readonly answers: LiveAnswers;
  /** The layers as they are committed, or as refreshed just before. */
  readonly built: BuiltLayers;
  /** Local copies of sources that no service gives (`--from`); what is missing there is carried over. */
  readonly folder: SourceReader | null;
  readonly resolution: Resolution;
}

/** A layer made anew, not yet checked. */
export interface RefreshedLayer {
  readonly collection: LayerCollection;
  readonly about: RecipeAbout;
  /** Only when it is no longer what the recipe says: points that became areas. */
  readonly geometry?: ManifestLayer["geometry"];
  /** Broken promises that the checks of every layer do not see. */
  readonly troubles?: readonly string[];
}

/** How one layer is made anew from live sources. One file per layer. */
export interface Refresh {
  readonly layer: string;
  /** Ids of the live sources it cannot do without. */
  readonly sources: readonly string[];
  build(context: RefreshContext): RefreshedLayer | Promise<RefreshedLayer>;
}
