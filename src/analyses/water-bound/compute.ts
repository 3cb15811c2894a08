import type { LayerFeature } from "../../catalog/feature.ts";
import type { Plot, PlotInventory } from "../../catalog/plot-inventory.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { World } from "../analysis.ts";
import { checkInventory } from "./check-inventory.ts";
import { sumPlots } from "./sum-plots.ts";
import type {
  PlaceUse,
  ScopeUse,
  WaterBoundOutcome,
  WaterBoundParameters,
  WaterBoundScope,
  WaterBoundWarning,
} from "./types.ts";

/** The layers this looks at, in the order of the outcome. */
const PLACE_LAYERS = ["business-parks", "ports"] as const;
const NEEDS = [...PLACE_LAYERS, "municipalities"] as const;

/**
 * How the plots on the water are used, per business park and port, as far as an inventory says. Every park and
 * port is there, also those nobody knows anything of. Shared areas and port authorities are left out: the one
 * stands for parks that are listed, the other has no land.
 */
export function compute(world: World, { inventory, scopes }: WaterBoundParameters): WaterBoundOutcome {
  const { plots, totals } = countable(inventory);
  const namesOf = municipalityNames(world);
  const places = PLACE_LAYERS.flatMap((layer) =>
    (world.get(layer)?.collection.features ?? []).filter(isPlace).map((feature): PlaceUse => {
      const place = formatFeatureRef({ layer, id: feature.properties.id });
      const municipality = textOf(feature, "municipality");
      return {
        ...describePlace(layer, feature),
        municipality,
        scopes: scopes.filter((scope) => isWithin(municipality, scope, namesOf)).map(({ id }) => id),
        ...sumPlots(plotsOf(plots, place), totalOf(totals, place)),
      };
    }),
  );
  return {
    analysis: "water-bound",
    version: 1,
    data: NEEDS.flatMap((id) => {
      const about = world.get(id)?.about;
      return about ? [{ id, sourceDate: about.sourceDate }] : [];
    }),
    places,
    sums: scopes.flatMap(({ id }) => PLACE_LAYERS.map((layer) => sumScope(id, layer, places, plots))),
    warnings: [
      ...NEEDS.filter((id) => !world.has(id)).map(
        (subject): WaterBoundWarning => ({ code: "layer-missing", subject }),
      ),
      ...checkInventory(inventory, places),
    ],
  };
}

function isPlace({ properties }: LayerFeature): boolean {
  return properties.kind !== "shared-area" && properties.kind !== "port-authority";
}

function describePlace(layer: PlaceUse["layer"], feature: LayerFeature) {
  const { id, name_nl, name_en, kind, status } = feature.properties;
  return {
    layer,
    featureId: id,
    name_nl,
    name_en,
    kind,
    status,
    grossHectares: numberOf(feature, "grossHectares"),
    netHectares: numberOf(feature, "netHectares"),
    year: numberOf(feature, "year"),
    onWater: feature.properties.onWater === true || layer === "ports" ? true : null,
  };
}

/** The places of a scope together. A total is only known when each of them has one that holds. */
function sumScope(
  scope: string,
  layer: PlaceUse["layer"],
  places: readonly PlaceUse[],
  plots: readonly Plot[],
): ScopeUse {
  const members = places.filter((place) => place.layer === layer && place.scopes.includes(scope));
  const named = new Set(members.map(({ featureId }) => formatFeatureRef({ layer, id: featureId })));
  const totals = members.flatMap(({ waterBoundHectares, completeness }) =>
    completeness === null ? [] : (waterBoundHectares ?? []),
  );
  const isWhole = members.length > 0 && totals.length === members.length;
  const total = isWhole
    ? totals.toSorted((a, b) => a - b).reduce((sum, hectares) => sum + hectares, 0)
    : null;
  return {
    scope,
    layer,
    places: members.length,
    placesWithTotal: totals.length,
    ...sumPlots(
      plots.filter(({ place }) => named.has(place)),
      total,
    ),
  };
}

/** What can be counted: nothing of an example, and nothing that is listed twice (a warning names it). */
function countable({ example, plots, totals }: PlotInventory): Pick<PlotInventory, "plots" | "totals"> {
  if (example) return { plots: [], totals: [] };
  const once = <T>(all: readonly T[], name: (one: T) => string) =>
    all.filter((one) => all.every((other) => other === one || name(other) !== name(one)));
  return { plots: once(plots, ({ id }) => id), totals: once(totals, ({ place }) => place) };
}

function plotsOf(plots: readonly Plot[], place: string): readonly Plot[] {
  return plots.filter((plot) => plot.place === place);
}

function totalOf(totals: PlotInventory["totals"], place: string): number | null {
  return totals.find((total) => total.place === place)?.waterBoundHectares ?? null;
}

type NamesOf = (member: string) => readonly string[];

/** The names of a municipality; the register writes `Hengelo`, Statistics Netherlands `Hengelo (O.)`. */
function municipalityNames(world: World): NamesOf {
  const municipalities = world.get("municipalities")?.byId;
  return (member) => {
    const name = municipalities?.get(member.replace(/^municipalities\//, ""))?.properties.name_nl;
    return name ? [name, name.replace(/ \(.*\)$/, "")] : [];
  };
}

function isWithin(municipality: string | null, { members }: WaterBoundScope, namesOf: NamesOf): boolean {
  return municipality !== null && members.some((member) => namesOf(member).includes(municipality));
}

function numberOf({ properties }: LayerFeature, key: string): number | null {
  const value = properties[key];
  return typeof value === "number" ? value : null;
}

function textOf({ properties }: LayerFeature, key: string): string | null {
  const value = properties[key];
  return typeof value === "string" ? value : null;
}
