import type { SearchEntry } from "../../catalog/search-index.ts";
import type { LngLat } from "../../core/coordinates.ts";
import type { Coordinates } from "../../geo/parse-coordinates.ts";
import { addFeatureSite, addPointSite, select } from "../../state/actions.ts";
import { goToFeature, goToPoint } from "../../state/go-to.ts";
import { layerData } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import type { Suggestion } from "./suggestions.ts";

/** Shows what was found: selects the feature and flies there, or does what the line about coordinates says. */
export function showSuggestion(suggestion: Suggestion): void {
  if (suggestion.type === "feature") showEntry(suggestion.entry);
  else if (suggestion.type === "go-to") goToPoint(positionOf(suggestion.coordinates));
  else measureFromSuggestion(suggestion);
}

/** Starts measuring from what was found; a feature without a place is only shown, and says so itself. */
export function measureFromSuggestion(suggestion: Suggestion): void {
  if (suggestion.type !== "feature") {
    const position = positionOf(suggestion.coordinates);
    addPointSite(position);
    goToPoint(position);
  } else if (suggestion.entry.lon === null) {
    showEntry(suggestion.entry);
  } else {
    addFeatureSite({ layer: suggestion.entry.layer, id: suggestion.entry.id });
    goToEntry(suggestion.entry);
  }
}

function showEntry(entry: SearchEntry): void {
  const ref = { layer: entry.layer, id: entry.id };
  if (layerData(entry.layer)(store.getState())) {
    goToFeature(ref);
  } else {
    select(ref);
    goToEntry(entry);
  }
}

function goToEntry({ lon, lat, precisionMeters }: SearchEntry): void {
  if (lon !== null && lat !== null) goToPoint([lon, lat], precisionMeters);
}

function positionOf({ longitude, latitude }: Coordinates): LngLat {
  return [longitude, latitude];
}
