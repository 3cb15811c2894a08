import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { PlotInventory, PlotUse } from "../../catalog/plot-inventory.ts";
import { plotUseOf } from "../../state/plot-selectors.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { PlotDraft } from "../../state/session.ts";
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
      const drawn = draft ? featuresOfDraft(draft) : featuresOf(plots);
      const data: FeatureCollection<Geometry, PlotProperties> = {
        type: "FeatureCollection",
        features: drawn,
      };
      return drawn.length > 0 ? { type: "geojson", data } : null;
    },
  );
  const placed = rememberLast(
    ({ theme, session }: { theme: Theme; session: State["session"] }) =>
      [theme, session.chosenPlot, session.hoveredPlot] as const,
    (theme, ...lit) => plotLayers(theme, lit).map((layer) => placeOn("own-plots", layer)),
  );
  return (state, { theme }) => {
    const plots = showsPlots(state) ? source(state) : null;
    if (!plots) return EMPTY_PART;
    return { sources: [["own-plots", plots]], placed: placed({ theme, session: state.session }) };
  };
}

interface PlotProperties {
  /** Its id, or while plots are filled in the key of its row. */
  readonly plot: string;
  readonly use: PlotUse;
  readonly name: string;
}

function featuresOf(plots: PlotInventory | null): Feature<Geometry, PlotProperties>[] {
  // An invented plot is not drawn where real ones lie.
  if (!plots || plots.example) return [];
  return plots.plots.flatMap(({ geometry, use, name, id }) =>
    geometry ? [feature(geometry, { plot: id, use, name: name ?? id })] : [],
  );
}

function featuresOfDraft({ isExample, rows }: PlotDraft): Feature<Geometry, PlotProperties>[] {
  if (isExample) return [];
  return rows.flatMap(({ key, geometry, cells }) => {
    if (!geometry || geometry === "invalid") return [];
    const name = cells.name || cells.id || "";
    return [feature(geometry, { plot: key, use: plotUseOf(cells.use), name })];
  });
}

function feature(geometry: Geometry, properties: PlotProperties) {
  return { type: "Feature", geometry, properties } as const;
}
