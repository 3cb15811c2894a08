import type { LayerData } from "../../catalog/layer-data.ts";
import { insideNetherlands } from "../../geo/inside-netherlands.ts";
import { toRd } from "../../geo/rd.ts";
import type { Report, World } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import { completenessAround, incompleteLayers } from "./completeness.ts";
import { type LocatedSite, locateSite } from "./locate-site.ts";
import { type MeasuredLayer, nearestAccess } from "./nearest-access.ts";
import { type PackedLayer, packLayer } from "./pack-layer.ts";
import { rankLayer } from "./rank-layer.ts";
import { outlineSite } from "./site-outline.ts";
import type {
  ProximityOutcome,
  ProximityParameters,
  ProximityWarning,
  RadiusCount,
  SiteProximity,
} from "./types.ts";

/** Makes the computation for some layers. It keeps each layer packed for as long as its data lives. */
export function createCompute(layers: readonly MeasuredLayer[]) {
  const packedLayers = new WeakMap<LayerData, PackedLayer>();

  function packed({ id, role }: MeasuredLayer, data: LayerData): PackedLayer {
    const known = packedLayers.get(data);
    if (known) return known;
    const layer = packLayer(id, role, data);
    packedLayers.set(data, layer);
    return layer;
  }

  return async (world: World, parameters: ProximityParameters, report: Report): Promise<ProximityOutcome> => {
    const breathe = createBreather();
    const steps = layers.length * (1 + parameters.sites.length);
    let step = 0;
    const pause = async (): Promise<void> => {
      report(step / steps);
      await breathe();
    };
    const advance = (): Promise<void> => {
      step++;
      return pause();
    };

    const warnings: ProximityWarning[] = [];
    const ready: PackedLayer[] = [];
    const missing: MeasuredLayer[] = [];
    for (const layer of layers) {
      const data = world.get(layer.id);
      if (data) ready.push(packed(layer, data));
      else {
        missing.push(layer);
        warnings.push({ code: "layer-missing", subject: layer.id });
      }
      await advance();
    }
    const sites: SiteProximity[] = [];
    for (const site of parameters.sites) {
      const located = locateSite(site, world);
      if ("code" in located) {
        warnings.push(located);
        continue;
      }
      const measured = await measureSite(located, ready, missing, parameters, advance);
      if (!measured.insideNetherlands) warnings.push({ code: "outside-netherlands", subject: site.id });
      const layers = incompleteLayers(measured);
      if (layers.length > 0) warnings.push({ code: "nearest-incomplete", subject: site.id, layers });
      sites.push(
        parameters.withOutlines && !located.isPoint
          ? { ...measured, outline: await outlineSite(located, parameters.radiiMeters, pause) }
          : measured,
      );
    }
    return {
      analysis: "proximity",
      version: 1,
      parameters,
      method: "straight-line-geodesic",
      data: ready.map(({ id, sourceDate }) => ({ id, sourceDate })),
      sites,
      warnings,
    };
  };
}

async function measureSite(
  site: LocatedSite,
  layers: readonly PackedLayer[],
  missing: readonly MeasuredLayer[],
  { count, radiiMeters }: ProximityParameters,
  advance: () => Promise<void>,
): Promise<SiteProximity> {
  const results: SiteProximity["results"][number][] = [];
  const counts: RadiusCount[] = [];
  const completeness = completenessAround(site);
  for (const layer of layers) {
    const completeWithinMeters = completeness(layer);
    const itself = site.feature?.layer === layer.id ? layer.indexOf(site.feature.id) : -1;
    const ranking = rankLayer(site, layer, count, radiiMeters, (index) => index !== itself);
    results.push(...ranking.nearest);
    counts.push({
      layer: layer.id,
      counts: ranking.within.map((features) => features.length),
      notExisting: ranking.within.map((features) => features.filter((index) => !exists(layer, index)).length),
      ...(completeWithinMeters === null ? {} : { completeWithinMeters }),
    });
    await advance();
  }
  const rd = toRd(site.center);
  return {
    siteId: site.id,
    name: site.name,
    feature: site.feature,
    isPoint: site.isPoint,
    lon: site.center[0],
    lat: site.center[1],
    rdX: rd[0],
    rdY: rd[1],
    insideNetherlands: insideNetherlands(rd),
    results,
    counts,
    modes: nearestAccess(site, layers, missing, completeness),
  };
}

/** Whether a feature is there; a source that does not say is believed to describe what is there. */
function exists(layer: PackedLayer, index: number): boolean {
  const status = layer.features[index]?.properties.status;
  return status === "existing" || status === "unknown";
}
