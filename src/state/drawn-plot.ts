import type { Geometry } from "geojson";
import { PLOT_PLACE_LAYERS, placeText } from "../catalog/plot-places.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import { areaHectares } from "../engine/area.ts";
import { contains } from "../engine/contains.ts";
import { packGeometries } from "../engine/pack.ts";
import { numberCell } from "../formats/plot-numbers.ts";
import { updateSession } from "./actions.ts";
import { addPlotRow } from "./plot-actions.ts";
import { plotPlaces } from "./plot-selectors.ts";
import { layerFeatures } from "./selectors.ts";
import { type State, store } from "./store.ts";

/**
 * Adds a drawn area to the plots that are being filled in, with the area that was measured and the park it begins in;
 * both can be changed. Stops drawing.
 */
export function addDrawnPlot(geometry: Geometry): void {
  updateSession(() => ({ drawing: null }));
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return;
  const state = store.getState();
  const outline =
    geometry.type === "Polygon"
      ? { type: geometry.type, coordinates: geometry.coordinates.map((ring) => ring.map(pairOf)) }
      : {
          type: geometry.type,
          coordinates: geometry.coordinates.map((area) => area.map((ring) => ring.map(pairOf))),
        };
  addPlotRow(
    {
      areaHectares: numberCell(areaHectares(geometry), state.session.language),
      place: placeAround(state, geometry),
    },
    outline,
  );
}

/** The park or port in whose outline the first corner lies, by its name; empty when it lies in none. */
function placeAround(state: State, geometry: Geometry): string {
  const { longitudes, latitudes } = packGeometries([geometry]);
  const [longitude = Number.NaN, latitude = Number.NaN] = [longitudes[0], latitudes[0]];
  for (const layer of PLOT_PLACE_LAYERS) {
    const features = layerFeatures(layer)(state).filter(
      ({ properties }) => properties.kind !== "shared-area",
    );
    const packed = packGeometries(features.map(({ geometry: outline }) => outline));
    const area = packed.areas.find((one) => contains(packed, one, longitude, latitude));
    const id = area && features[area.feature]?.properties.id;
    if (id !== undefined) return placeText(formatFeatureRef({ layer, id }), plotPlaces(state));
  }
  return "";
}

function pairOf([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  return [longitude, latitude];
}
