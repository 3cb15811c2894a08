import type { LayerFeature } from "../../catalog/feature.ts";
import type { Plot, PlotInventory } from "../../catalog/plot-inventory.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import type { World } from "../analysis.ts";
import { checkInventory } from "./check-inventory.ts";
import type { WaterBoundScope } from "./question.ts";
import type { ExampleUse, PlaceUse, PlotUses, ScopeUse, UnderusedPlot } from "./result.ts";
import { scopesOf } from "./scopes-of.ts";
import { sumPlots } from "./sum-plots.ts";

/** The layers of which the places are, in the order of the outcome. */
const PLACE_LAYERS = ["business-parks", "ports"] as const;

/**
 * How the plots on the water are used, per business park and port, as far as an inventory says. Every park and
 * port is there, also those nobody knows anything of. Shared areas and port authorities are left out: the one
 * stands for parks that are listed, the other has no land.
 */
export function usesOfPlots(
  world: World,
  inventory: PlotInventory,
  scopes: readonly WaterBoundScope[],
): PlotUses {
  const { plots, totals } = countable(inventory);
  const plotsOf = groupByPlace(plots);
  const totalOf = new Map(totals.map(({ place, waterBoundHectares }) => [place, waterBoundHectares]));
  const memberOf = scopesOf(world, scopes);
  const places = PLACE_LAYERS.flatMap((layer) =>
    (world.get(layer)?.collection.features ?? []).filter(isPlace).map((feature): PlaceUse => {
      const place = formatFeatureRef({ layer, id: feature.properties.id });
      const municipality = textOf(feature, "municipality");
      return {
        ...describePlace(layer, feature),
        municipality,
        scopes: memberOf(municipality),
        ...sumPlots(plotsOf.get(place) ?? [], totalOf.get(place) ?? null),
      };
    }),
  );
  return {
    places,
    sums: scopes.flatMap(({ id }) => PLACE_LAYERS.map((layer) => sumScope(id, layer, places, plotsOf))),
    example: inventory.example ? exampleOf(inventory) : null,
    underused: plots.flatMap(underused).sort(biggestFirst),
    warnings: checkInventory(inventory, places),
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
  plotsOf: ReadonlyMap<string, readonly Plot[]>,
): ScopeUse {
  const members = places.filter((place) => place.layer === layer && place.scopes.includes(scope));
  const totals = members.flatMap(({ waterBoundHectares, completeness }) =>
    completeness === null ? [] : (waterBoundHectares ?? []),
  );
  const isWhole = members.length > 0 && totals.length === members.length;
  const total = isWhole
    ? totals.toSorted((a, b) => a - b).reduce((sum, hectares) => sum + hectares, 0)
    : null;
  const plots = members.flatMap(
    ({ featureId }) => plotsOf.get(formatFeatureRef({ layer, id: featureId })) ?? [],
  );
  return {
    scope,
    layer,
    places: members.length,
    placesWithTotal: totals.length,
    ...sumPlots(plots, total),
  };
}

/** What an example comes to, place by place, apart from everything that is real. */
function exampleOf({ title, plots, totals }: PlotInventory): ExampleUse {
  const plotsOf = groupByPlace(plots);
  const totalOf = new Map(totals.map(({ place, waterBoundHectares }) => [place, waterBoundHectares]));
  const places = [...new Set([...plotsOf.keys(), ...totalOf.keys()])].sort();
  return {
    title,
    places: places.map((place) => ({
      place,
      ...sumPlots(plotsOf.get(place) ?? [], totalOf.get(place) ?? null),
    })),
  };
}

/** What can be counted: nothing of an example, and nothing that is listed twice (a warning names it). */
export function countable({
  example,
  plots,
  totals,
}: PlotInventory): Pick<PlotInventory, "plots" | "totals"> {
  if (example) return { plots: [], totals: [] };
  return { plots: listedOnce(plots, ({ id }) => id), totals: listedOnce(totals, ({ place }) => place) };
}

function listedOnce<T>(all: readonly T[], name: (one: T) => string): T[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
  return all.filter((one) => counts.get(name(one)) === 1);
}

function groupByPlace(plots: readonly Plot[]): ReadonlyMap<string, readonly Plot[]> {
  const groups = new Map<string, Plot[]>();
  for (const plot of plots) {
    const group = groups.get(plot.place);
    if (group) group.push(plot);
    else groups.set(plot.place, [plot]);
  }
  return groups;
}

function underused({ geometry: _, ...plot }: Plot): UnderusedPlot[] {
  return plot.use === "other" || plot.use === "vacant" ? [{ ...plot, use: plot.use }] : [];
}

function biggestFirst(a: UnderusedPlot, b: UnderusedPlot): number {
  return b.areaHectares - a.areaHectares || (a.id < b.id ? -1 : 1);
}

function numberOf({ properties }: LayerFeature, key: string): number | null {
  const value = properties[key];
  return typeof value === "number" ? value : null;
}

function textOf({ properties }: LayerFeature, key: string): string | null {
  const value = properties[key];
  return typeof value === "string" ? value : null;
}
