import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { PlotInventory, PlotUse } from "../../catalog/plot-inventory.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { type BuildPart, EMPTY_PART } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { plotLayers } from "./plot-style.ts";

/** Whether plots are on the map: while their panel is open. */
export function showsPlots({ session }: State): boolean {
  return session.panel === "water-bound";
}

/** The person's own plots that have an outline, those that are being filled in among them. */
export function plotPart(): BuildPart {
  const source = rememberLast(
    ({ document, session }: State) => [document.ownPlots, session.plotDraft] as const,
    (plots, draft): SourceSpecification | null => {
      const drawn: Feature<Geometry, PlotProperties>[] =
        (draft?.isExample ? [] : draft?.rows)?.flatMap(({ geometry, cells }) =>
          geometry && geometry !== "invalid"
            ? [feature(geometry, "unknown", cells.name || cells.id || "")]
            : [],
        ) ?? featuresOf(plots);
      const data: FeatureCollection<Geometry, PlotProperties> = {
        type: "FeatureCollection",
        features: drawn,
      };
      return drawn.length > 0 ? { type: "geojson", data } : null;
    },
  );
  const placed = rememberLast(
    ({ theme }: { theme: Theme }) => [theme] as const,
    (theme) => plotLayers(theme).map((layer) => placeOn("own-plots", layer)),
  );
  return (state, { theme }) => {
    const plots = showsPlots(state) ? source(state) : null;
    return plots ? { sources: [["own-plots", plots]], placed: placed({ theme }) } : EMPTY_PART;
  };
}

interface PlotProperties {
  readonly use: PlotUse;
  readonly name: string;
}

function featuresOf(plots: PlotInventory | null): Feature<Geometry, PlotProperties>[] {
  // An invented plot is not drawn where real ones lie.
  if (!plots || plots.example) return [];
  return plots.plots.flatMap(({ geometry, use, name, id }) =>
    geometry ? [feature(geometry, use, name ?? id)] : [],
  );
}

function feature(geometry: Geometry, use: PlotUse, name: string) {
  return { type: "Feature", geometry, properties: { use, name } } as const;
}
