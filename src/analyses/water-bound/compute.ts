import type { Report, World } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import { AssetLayers } from "../suitability/asset-layer.ts";
import { measureAdjacency, prepareAdjacency, rankAdjacency, type UnrankedAdjacency } from "./adjacency.ts";
import { NEEDED_LAYERS } from "./needed-layers.ts";
import type { WaterBoundParameters } from "./question.ts";
import type { WaterAdjacency, WaterBoundOutcome, WaterBoundWarning } from "./result.ts";
import { scopesOf } from "./scopes-of.ts";
import { countable, usesOfPlots } from "./use-of-plots.ts";

/** Makes the computation. It keeps waterways packed for as long as their data live. */
export function createCompute() {
  const layers = new AssetLayers();

  return async (
    world: World,
    parameters: WaterBoundParameters,
    report: Report,
  ): Promise<WaterBoundOutcome> => {
    const { inventory, scopes, shipClass } = parameters;
    report(0);
    const uses = usesOfPlots(world, inventory, scopes);
    const counted = countable(inventory);
    const adjacency = await adjacencyOf(world, parameters, layers, report);
    return {
      ...uses,
      analysis: "water-bound",
      version: 1,
      parameters: {
        scopes,
        shipClass,
        inventory: {
          title: inventory.title,
          publisher: inventory.publisher,
          isExample: inventory.example === true,
          plotCount: counted.plots.length,
          totalCount: counted.totals.length,
        },
      },
      method: "straight-line-geodesic",
      data: NEEDED_LAYERS.flatMap((id) => {
        const about = world.get(id)?.about;
        return about ? [{ id, sourceDate: about.sourceDate }] : [];
      }),
      adjacency,
      warnings: [
        ...NEEDED_LAYERS.filter((id) => !world.has(id)).map(
          (subject): WaterBoundWarning => ({ code: "layer-missing", subject }),
        ),
        ...uses.warnings,
        ...placeless(adjacency),
      ],
    };
  };
}

async function adjacencyOf(
  world: World,
  { scopes, shipClass }: WaterBoundParameters,
  layers: AssetLayers,
  report: Report,
): Promise<readonly WaterAdjacency[]> {
  const parks = (world.get("business-parks")?.collection.features ?? []).filter(
    ({ properties }) => properties.kind !== "shared-area",
  );
  if (parks.length === 0) return [];
  const breathe = createBreather();
  const memberOf = scopesOf(world, scopes);
  const prepared = prepareAdjacency(world, shipClass, layers);
  const measured: UnrankedAdjacency[] = [];
  for (const [index, park] of parks.entries()) {
    report(index / parks.length);
    await breathe();
    const { municipality } = park.properties;
    const member = memberOf(typeof municipality === "string" ? municipality : null);
    measured.push(measureAdjacency(park, member, world, prepared));
  }
  return rankAdjacency(measured);
}

function placeless(adjacency: readonly WaterAdjacency[]): readonly WaterBoundWarning[] {
  const count = adjacency.filter(({ basis }) => basis === null).length;
  return count > 0 ? [{ code: "parks-without-place", subject: "business-parks", count }] : [];
}
