import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../theme/theme.ts";

/**
 * The wanted map as a value. Whatever did not change keeps its identity: that is how the writer sees what
 * it has to do.
 */
export interface Picture {
  readonly theme: Theme;
  readonly sources: ReadonlyMap<string, SourceSpecification>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  /** What style expressions read with `global-state`: the language, words on the map, what is lit up. */
  readonly globalState: Readonly<Record<string, string>>;
}
