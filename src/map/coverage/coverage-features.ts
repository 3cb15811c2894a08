import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { gapRanges } from "../../analyses/coverage/gap-ranges.ts";
import type {
  CarriagewayCoverage,
  ChainFacility,
  CoverageOutcome,
  RoadChain,
} from "../../analyses/coverage/result.ts";
import type { LngLat } from "../../core/coordinates.ts";
import { sliceMeasuredLine } from "../../geo/slice-measured-line.ts";
import { coverageMark } from "../../state/coverage-mark.ts";

/** What the style reads; `mark` names what answers to the pointer, as strip and tables do. */
export interface CoverageProperties {
  readonly type: "looked-at" | "gap" | "gap-length" | "sure-gap" | "facility" | "place";
  readonly mark?: string;
  /** The chain it belongs to. */
  readonly road: string;
  readonly lengthMeters?: number;
  /** The town that a gap is driven to. */
  readonly towards?: string | null;
  /** The next facility lies beyond the end: it is at least so long. */
  readonly isLowerBound?: boolean;
  /** Both halves of the gap run rather east to west: there is room above and below it. */
  readonly isAcross?: boolean;
  /** What stands in a sign: its number, with a question mark when it only may count. */
  readonly label?: string;
  readonly answer?: "yes" | "maybe" | "no";
  /** It is not there yet. */
  readonly isPlan?: boolean;
}

/** A degree of longitude is so much shorter than one of latitude here. */
const DEGREE_RATIO = 0.61;

type CoverageFeature = Feature<LineString | Point, CoverageProperties>;

/**
 * Everything found, for one source. Each carriageway is a line of its own in the direction of travel: drawn to the
 * right of itself the two lie beside each other, and their arrows point the right way.
 *
 * @param opened the chain whose strip is open: it alone is numbered
 */
export function coverageFeatures(
  { chains }: CoverageOutcome,
  opened: RoadChain | null,
): FeatureCollection<LineString | Point, CoverageProperties> {
  const features = chains.flatMap((chain): CoverageFeature[] => [
    ...chain.carriageways.flatMap((carriageway) => carriagewayLines(chain, carriageway)),
    ...chain.facilities.map((facility, index) =>
      facilityPoint(chain, facility, chain.id === opened?.id ? index + 1 : null),
    ),
    ...chain.carriageways.flatMap((carriageway) => proposedPlaces(chain, carriageway)),
  ]);
  return { type: "FeatureCollection", features };
}

function carriagewayLines(chain: RoadChain, carriageway: CarriagewayCoverage): CoverageFeature[] {
  const line = (
    { fromMeters, toMeters }: { readonly fromMeters: number; readonly toMeters: number },
    properties: Omit<CoverageProperties, "road">,
  ): CoverageFeature[] => {
    const part = sliceMeasuredLine(chain.coordinates, chain.vertexMeters, fromMeters, toMeters);
    if (part.length === 0) return [];
    const driven = carriageway.id === "rising" ? part : part.toReversed();
    return [
      {
        type: "Feature",
        geometry: { type: "LineString", coordinates: driven.map((position) => [...position]) },
        properties: { ...properties, road: chain.id },
      },
    ];
  };
  return [
    ...chain.extent.flatMap((stretch) => line(stretch, { type: "looked-at" })),
    ...gapRanges(carriageway).flatMap(({ span }) =>
      line(span, {
        type: "gap",
        mark: coverageMark.gap(chain.id, carriageway.id, span.fromMeters),
        lengthMeters: span.lengthMeters,
      }),
    ),
    ...carriageway.certain.gaps.flatMap(({ fromMeters, toMeters, ...span }): CoverageFeature[] => {
      const middle = (fromMeters + toMeters) / 2;
      const halfOf = (from: number, to: number) =>
        sliceMeasuredLine(chain.coordinates, chain.vertexMeters, from, to);
      const halves = [halfOf(fromMeters, middle), halfOf(middle, toMeters)];
      const at = halves[1]?.[0];
      if (!at) return [];
      const { lengthMeters, isLowerBound } = span;
      const isAcross = halves.every(runsAcross);
      const said = { lengthMeters, isLowerBound, towards: carriageway.towards, isAcross };
      return [point({ lon: at[0], lat: at[1] }, { type: "gap-length", road: chain.id, ...said })];
    }),
    ...carriageway.possible.gaps.flatMap((span) => line(span, { type: "sure-gap" })),
  ];
}

function runsAcross(line: readonly LngLat[]): boolean {
  const [start, end] = [line[0], line.at(-1)];
  return !start || !end || Math.abs(end[0] - start[0]) * DEGREE_RATIO > Math.abs(end[1] - start[1]);
}

function facilityPoint(chain: RoadChain, facility: ChainFacility, number: number | null): CoverageFeature {
  const answers = [facility.counts.rising.answer, facility.counts.falling.answer];
  const answer = (["yes", "maybe"] as const).find((each) => answers.includes(each)) ?? "no";
  return point(facility, {
    type: "facility",
    mark: coverageMark.facility(facility.id),
    road: chain.id,
    answer,
    isPlan: facility.status === "planned" || facility.status === "under-construction",
    ...(number === null ? {} : { label: `${number}${answer === "maybe" ? "?" : ""}` }),
  });
}

function proposedPlaces(chain: RoadChain, { id, certain }: CarriagewayCoverage): CoverageFeature[] {
  return (certain.proposals.at(-1)?.places ?? []).map((place, index) =>
    point(place, {
      type: "place",
      mark: coverageMark.place(chain.id, id, index),
      road: chain.id,
      label: String(index + 1),
    }),
  );
}

function point(
  { lon, lat }: { readonly lon: number; readonly lat: number },
  properties: CoverageProperties,
): CoverageFeature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties };
}
