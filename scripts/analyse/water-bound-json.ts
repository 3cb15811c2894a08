import type { UseSums } from "../../src/analyses/water-bound/result.ts";
import type { WaterBoundExport } from "../../src/formats/format.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";
import { amountNumber, degreesNumber, shareNumber } from "./rounded.ts";

/**
 * Plots on the water as one object: places of which something is known by rank, all areas with their sums, which
 * overlap and are not to be added, plots that are not used as such, and parks near the water. Unknown is null, never 0.
 */
export function waterBoundJson({ outcome, view, question, references, sources }: WaterBoundExport): string {
  const { analysis, version, parameters, method, sums, example, warnings } = outcome;
  const whole = {
    analysis,
    version,
    parameters: { ...parameters, question },
    data: layerCredits({ data: outcome.data, sites: [] }, sources),
    method,
    results: {
      isScreening: true,
      places: view.ranked.map(({ place, rank }) => ({
        place: `${place.layer}/${place.featureId}`,
        name: place.name_nl,
        municipality: place.municipality,
        status: place.status,
        ...rank,
        ...sumsJson(place),
      })),
      placesWithoutPlots: view.places.length - view.ranked.length,
      scopes: sums.map(({ scope, layer, places, placesWithTotal, ...sum }) => ({
        scope,
        layer,
        places,
        placesWithTotal,
        ...sumsJson(sum),
      })),
      references: references.map(({ scope, from, to, figure }) => ({
        scope,
        isData: false,
        from,
        to,
        figure: figure.id,
        standing: figure.standing,
      })),
      example: example && {
        title: example.title,
        places: example.places.map(({ place, ...sum }) => ({ place, ...sumsJson(sum) })),
      },
      underused: view.underused.map(({ plot, fits }) => ({ ...plot, fits })),
      near: view.near.map(({ distanceMeters, line, name_nl, name_en, ...adjacency }) => ({
        ...adjacency,
        name: name_nl,
        nameEn: name_en,
        distanceMeters: distanceMeters === null ? null : amountNumber(distanceMeters),
        line: line?.map((at) => at.map(degreesNumber)) ?? null,
      })),
      farther: view.fartherCount,
      withoutDistance: view.unknownCount,
    },
    warnings,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function sumsJson({ hectares, notUsedAsSuch, freeable, completeness, ...sums }: UseSums) {
  return {
    waterBoundHectares: sums.waterBoundHectares,
    hectares: sums.plotCount === 0 ? null : hectares,
    unlistedHectares: sums.unlistedHectares,
    plotCount: sums.plotCount,
    notUsedAsSuch: notUsedAsSuch && {
      lower: shareNumber(notUsedAsSuch.lower),
      upper: shareNumber(notUsedAsSuch.upper),
    },
    freeableHectares: freeable,
    completeness: completeness === null ? null : shareNumber(completeness),
    observed: sums.observed,
  };
}
