import { type FeatureRef, formatFeatureRef, parseFeatureRef } from "../core/feature-ref.ts";
import type { LayerFeature } from "./feature.ts";
import type { LayerData } from "./layer-data.ts";

/** The layers of which a plot can lie in a feature. */
export const PLOT_PLACE_LAYERS = ["business-parks", "ports"] as const;

/** A park or port that a plot can name. */
export interface PlotPlace {
  readonly ref: FeatureRef;
  readonly name: string;
  readonly municipality: string | null;
}

/** Finds parks and ports by what people write. */
export interface PlotPlaces {
  readonly all: readonly PlotPlace[];
  /**
   * Every place that a text can mean: `ports/kampen`, its name, another name of it, or its name with the municipality
   * behind it, between brackets or after a comma. Case and accents do not matter.
   */
  readonly find: (text: string) => readonly PlotPlace[];
}

/** Indexes the parks and ports; shared areas and port authorities have no plots of their own. */
export function indexPlotPlaces(layers: readonly LayerData[]): PlotPlaces {
  const all: PlotPlace[] = [];
  const byText = new Map<string, PlotPlace[]>();
  const add = (text: string, place: PlotPlace): void => {
    const key = plain(text);
    const known = byText.get(key);
    if (!known) byText.set(key, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const { about, collection } of layers) {
    for (const feature of collection.features) {
      const place = placeOf(about.id, feature);
      if (!place) continue;
      all.push(place);
      add(formatFeatureRef(place.ref), place);
      for (const name of namesOf(feature)) {
        add(name, place);
        if (place.municipality) add(`${name} ${place.municipality}`, place);
      }
    }
  }
  return { all, find: (text) => byText.get(plain(text)) ?? [] };
}

/** `Haatland (Kampen)`, which {@link PlotPlaces.find} reads back. */
export function plotPlaceLabel({ name, municipality }: PlotPlace): string {
  return municipality && !plain(name).includes(plain(municipality)) ? `${name} (${municipality})` : name;
}

/** A place as a person reads it, when the same place is found by that; else as it was written. */
export function placeText(written: string, places: PlotPlaces | null): string {
  const [place, another] = places?.find(written) ?? [];
  if (!places || !place || another) return written;
  const label = plotPlaceLabel(place);
  return places.find(label).length === 1 ? label : written;
}

function placeOf(layer: string, { properties }: LayerFeature): PlotPlace | null {
  const { id, kind, name_nl, municipality } = properties;
  if (kind === "shared-area" || kind === "port-authority") return null;
  const ref = parseFeatureRef(formatFeatureRef({ layer, id }));
  return ref && { ref, name: name_nl, municipality: typeof municipality === "string" ? municipality : null };
}

function namesOf({ properties }: LayerFeature): readonly string[] {
  const { name_nl, name_en, aliases } = properties;
  return [name_nl, name_en ?? "", ...(aliases?.split(";") ?? [])].filter((name) => name.trim() !== "");
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[(),]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
