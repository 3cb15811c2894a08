import type { Measurement } from "../analyses/proximity/types.ts";
import { insideNetherlands } from "../geo/inside-netherlands.ts";
import { toRd } from "../geo/rd.ts";
import type { Row } from "./csv-columns.ts";
import type { ProximityExport, Wording } from "./format.ts";
import { directionWord, resultName } from "./outcome-words.ts";

/** The cells of one measured feature. RD is left empty where it does not apply. */
export function measurementCells(result: Measurement, wording: Wording): Row {
  const { translate } = wording;
  const rd = toRd([result.nearestLon, result.nearestLat]);
  const applies = insideNetherlands(rd);
  return {
    layer: translate(`layers.${result.layer}.name`),
    feature: `${result.layer}/${result.featureId}`,
    name: resultName(result, wording),
    kind: translate(`kinds.${result.kind}`),
    status: translate(`statuses.${result.status}`),
    distanceMeters: { value: result.distanceMeters, digits: 1 },
    precisionMeters: { value: result.precisionMeters, digits: 0 },
    orderUncertain: result.orderUncertain,
    inside: result.inside,
    bearingDegrees: { value: result.bearingDegrees, digits: 1 },
    direction: directionWord(result, wording),
    nearestLon: { value: result.nearestLon, digits: 7 },
    nearestLat: { value: result.nearestLat, digits: 7 },
    nearestRdX: { value: applies ? rd[0] : null, digits: 2 },
    nearestRdY: { value: applies ? rd[1] : null, digits: 2 },
  };
}

/** Where a row's layer comes from. */
export function sourceCells(layer: string, { sources, outcome }: ProximityExport): Row {
  const source = sources.find(({ id }) => id === layer);
  const used = outcome.data.find(({ id }) => id === layer);
  return {
    publisher: source?.publisher ?? null,
    licence: source?.licence ?? null,
    sourceDate: used?.sourceDate ?? null,
    sourceUrl: source?.sourceUrl ?? null,
  };
}
