import { type Coverage, readCoverage } from "../../catalog/coverage.ts";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { LngLat } from "../../core/coordinates.ts";
import { insideNetherlands } from "../../geo/inside-netherlands.ts";
import { insideRing } from "../../geo/inside-ring.ts";
import { toRd } from "../../geo/rd.ts";
import type { Report, World } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import { insideRegion } from "../inside-region.ts";
import { countedKinds } from "./count-facility.ts";
import { coverCarriageway } from "./cover-carriageway.ts";
import { type DrawnChain, drawChains, MAX_EXIT_METERS, type RoadPoint } from "./draw-chains.ts";
import { locateFacilities, roadPointOf } from "./locate-facilities.ts";
import { readPlaces } from "./nearest-place.ts";
import { neededLayers } from "./needed-layers.ts";
import type { CoverageParameters } from "./question.ts";
import {
  CARRIAGEWAYS,
  type ChainExit,
  type CoverageOutcome,
  type CoverageWarning,
  type RoadChain,
  type Stretch,
} from "./result.ts";
import { roadNumbers } from "./road-name.ts";
import { intersectStretches, stretchesInside } from "./stretches.ts";
import { tallyFacilities } from "./tally-facilities.ts";

/** Finding the facilities is nearly all of the work. */
const LOCATING_SHARE = 0.9;

/**
 * How far apart facilities lie along roads, per direction of travel. Chains run on over the borders of province and
 * country; where facilities are not known, nothing is said.
 */
export async function compute(
  world: World,
  parameters: CoverageParameters,
  report: Report,
  regions: readonly ManifestRegion[] = [],
): Promise<CoverageOutcome> {
  const breathe = createBreather();
  const needs = neededLayers(parameters);
  const warnings: CoverageWarning[] = needs
    .filter((id) => !world.has(id))
    .map((subject) => ({ code: "layer-missing", subject }));
  const warn = (code: CoverageWarning["code"], subject: string) => warnings.push({ code, subject });

  const places = readPlaces(world);
  const exitFeatures = world.get("road-exits")?.collection.features ?? [];
  const exitPoints = exitFeatures.flatMap((feature) => roadPointOf(feature) ?? []);
  const drawn = unique(parameters.roads).flatMap((road) => {
    const chains = drawChains(road, world, exitPoints);
    const found = chains.flatMap(({ joined }) => joined.roads);
    for (const number of roadNumbers(road)) if (!found.includes(number)) warn("road-not-found", number);
    if (chains.length > 1) warn("road-in-pieces", road);
    return chains;
  });

  const located = await locateFacilities(drawn, parameters, world, places, async (fraction) => {
    report(fraction * LOCATING_SHARE);
    await breathe();
  });
  if (located.unplaced.length > 0) warn("facility-without-place", parameters.layer);

  const about = world.get(parameters.layer)?.about;
  const outline = about ? readCoverage(about) : null;
  if (about && !outline) warn("completeness-unknown", parameters.layer);
  const region = regions.find(({ id }) => id === parameters.extent);
  if (parameters.extent !== null && !region) warn("unknown-region", parameters.extent);
  const isAsked = region ? insideRegion(region, world) : null;

  const chains = drawn.map((chain): RoadChain => {
    // Without their layer nobody knows where facilities are: that is no road without any.
    const known = about ? stretchesOn(chain, isKnownAt(outline)) : [];
    const asked = isAsked ? intersectStretches(known, stretchesOn(chain, isAsked)) : known;
    const isOutsideRegion = known.length > 0 && asked.length === 0;
    const extent = isOutsideRegion ? known : asked;
    const { error, lengthMeters } = chain.ruler;
    if (about && known.length === 0) warn("road-outside-data", chain.id);
    else if (isOutsideRegion) warn("road-outside-extent", chain.id);
    if (error.comparedPairs === 0) warn("no-posts", chain.id);
    else if (error.disagreeingPairs > 0) warn("posts-disagree", chain.id);
    const { line, ruler, joined } = chain;
    const road = { lengthMeters, isClosed: joined.isClosed, known, schematic: ruler.schematic };
    const exits = exitsOf(chain, exitPoints, world);
    const facilities = located.onChain.get(chain.id) ?? [];
    const furnished = { ...chain, road, extent, exits, facilities };
    const vertexMeters = Array.from(line.meters, (meters) => ruler.at(meters).meters);
    return {
      id: chain.id,
      roads: unique(joined.roads),
      isClosed: joined.isClosed,
      lengthMeters,
      coordinates: joined.coordinates,
      vertexMeters,
      startHectometre: ruler.firstPost,
      endHectometre: ruler.lastPost,
      error,
      schematic: ruler.schematic,
      bridges: joined.bridges.map((vertex) => ({
        fromMeters: vertexMeters[vertex] ?? 0,
        toMeters: vertexMeters[vertex + 1] ?? 0,
      })),
      known,
      extent,
      isOutsideRegion,
      exits,
      facilities,
      tally: tallyFacilities(facilities, extent),
      carriageways: CARRIAGEWAYS.map((id) => coverCarriageway(furnished, id, parameters, places)),
    };
  });
  report(1);
  return {
    analysis: "coverage",
    version: 1,
    parameters,
    method: "hectometre-posts-else-schematic-line",
    data: needs.flatMap((id) => {
      const about = world.get(id)?.about;
      return about ? [{ id, sourceDate: about.sourceDate }] : [];
    }),
    countedKinds: countedKinds(parameters),
    chains,
    unplaced: located.unplaced,
    warnings,
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Whether facilities are known at a place: where their layer says it is complete, else in the Netherlands. */
function isKnownAt(outline: Coverage | null): (place: LngLat) => boolean {
  return outline ? (place) => insideRing(...toRd(place), outline) : (place) => insideNetherlands(toRd(place));
}

function stretchesOn({ line, ruler }: DrawnChain, isInside: (place: LngLat) => boolean): readonly Stretch[] {
  return stretchesInside(line, isInside).map(({ fromMeters, toMeters }) => ({
    fromMeters: ruler.at(fromMeters).meters,
    toMeters: ruler.at(toMeters).meters,
  }));
}

function exitsOf(
  { line, ruler, joined }: DrawnChain,
  points: readonly RoadPoint[],
  world: World,
): readonly ChainExit[] {
  const byId = world.get("road-exits")?.byId;
  return points
    .flatMap(({ id, roads, hectometre, lon, lat, x, y }): ChainExit[] => {
      const properties = byId?.get(id)?.properties;
      if (!properties || !roads.some((road) => joined.roads.includes(road))) return [];
      const { lineMeters, offMeters } = line.footOf(x, y);
      if (offMeters > MAX_EXIT_METERS) return [];
      const { name_nl, name_en, kind, exitNumber } = properties;
      // The post of a junction may be that of the other road.
      const post = roads.length === 1 ? hectometre : null;
      return [
        {
          ...ruler.atPost(lineMeters, post),
          id,
          name_nl,
          name_en,
          kind,
          exitNumber: typeof exitNumber === "string" ? exitNumber : null,
          lon,
          lat,
        },
      ];
    })
    .sort((a, b) => a.meters - b.meters || (a.id < b.id ? -1 : 1));
}
