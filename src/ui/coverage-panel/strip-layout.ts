import type {
  CarriagewayId,
  ChainExit,
  ChainFacility,
  RoadChain,
  Stretch,
} from "../../analyses/coverage/result.ts";

/** Lengths in rem, so that the strip grows with the text of the page. */
const REM_PER_KILOMETER = 0.62;
const LEAST_REM = 20;
const MARGIN_REM = 1.5;
const CHIP_REM = 2;
/** Two names of exits, written aslant, that stand closer than this would cover each other. */
const NAME_REM = 1.15;

/** Where facilities stand across the road: beside their carriageway, or in the middle when nobody knows the side. */
export type StripRow = CarriagewayId | "unknown";

/** A facility on the strip. */
export interface PlacedFacility {
  readonly facility: ChainFacility;
  /** Its place along the road, from 1: the same in strip, table and map. */
  readonly number: number;
  readonly rem: number;
  /** How many others it stands behind, seen from the road. */
  readonly level: number;
}

/** A chain as a straight band. */
export interface StripLayout {
  /** The stretch that is shown. */
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly widthRem: number;
  /** How long a kilometre is. */
  readonly kilometerRem: number;
  readonly remAt: (meters: number) => number;
  readonly exits: readonly { readonly exit: ChainExit; readonly rem: number; readonly isNamed: boolean }[];
  readonly rows: Readonly<Record<StripRow, readonly PlacedFacility[]>>;
  /** How many levels the fullest row has. */
  readonly levels: Readonly<Record<StripRow, number>>;
  /** What was looked at. */
  readonly extent: readonly Stretch[];
}

const ROWS_OF_SIDE: Readonly<Record<ChainFacility["side"], readonly StripRow[]>> = {
  right: ["rising"],
  left: ["falling"],
  both: ["rising", "falling"],
  unknown: ["unknown"],
};

/** Lays a chain out: from where the first distance in the extent begins to where the last one ends. */
export function stripLayout(chain: RoadChain): StripLayout {
  const { fromMeters, toMeters } = shownStretch(chain);
  const kilometers = (toMeters - fromMeters) / 1000;
  const kilometerRem = Math.max(REM_PER_KILOMETER, LEAST_REM / Math.max(kilometers, 1));
  const remAt = (meters: number) => MARGIN_REM + ((meters - fromMeters) / 1000) * kilometerRem;
  const isShown = ({ meters }: { readonly meters: number }) => meters >= fromMeters && meters <= toMeters;
  const shown = chain.facilities
    .map((facility, index) => ({ facility, number: index + 1, rem: remAt(facility.meters) }))
    .filter(({ facility }) => isShown(facility));
  const rowOf = (row: StripRow) =>
    stacked(shown.filter(({ facility }) => ROWS_OF_SIDE[facility.side].includes(row)));
  const rows = { rising: rowOf("rising"), falling: rowOf("falling"), unknown: rowOf("unknown") };
  const levelsOf = (placed: readonly PlacedFacility[]) =>
    Math.max(0, ...placed.map(({ level }) => level + 1));
  return {
    fromMeters,
    toMeters,
    widthRem: remAt(toMeters) + MARGIN_REM,
    kilometerRem,
    remAt,
    exits: named(chain.exits.filter(isShown).map((exit) => ({ exit, rem: remAt(exit.meters) }))),
    rows,
    levels: {
      rising: levelsOf(rows.rising),
      falling: levelsOf(rows.falling),
      unknown: levelsOf(rows.unknown),
    },
    extent: chain.extent,
  };
}

/** Gaps are shown whole, also where they leave the extent. */
function shownStretch({ carriageways, extent, lengthMeters }: RoadChain): Stretch {
  const stretches = [...extent, ...carriageways.flatMap(({ certain }) => certain.spans)];
  if (stretches.length === 0) return { fromMeters: 0, toMeters: lengthMeters };
  return {
    fromMeters: Math.min(...stretches.map((stretch) => stretch.fromMeters)),
    toMeters: Math.max(...stretches.map((stretch) => stretch.toMeters)),
  };
}

/** Each on the first level where it does not cover the one before it. */
function stacked(along: readonly Omit<PlacedFacility, "level">[]): readonly PlacedFacility[] {
  const lastOnLevel: number[] = [];
  return along
    .toSorted((a, b) => a.rem - b.rem)
    .map((placed) => {
      const free = lastOnLevel.findIndex((rem) => placed.rem - rem >= CHIP_REM);
      const level = free < 0 ? lastOnLevel.length : free;
      lastOnLevel[level] = placed.rem;
      return { ...placed, level };
    });
}

/** Junctions get their name before exits: they are what a stranger knows. */
function named(exits: readonly { readonly exit: ChainExit; readonly rem: number }[]): StripLayout["exits"] {
  const taken: number[] = [];
  const chosen = new Set<string>();
  const junctionsFirst = exits.toSorted(
    (a, b) => Number(b.exit.kind === "junction") - Number(a.exit.kind === "junction"),
  );
  for (const { exit, rem } of junctionsFirst) {
    if (taken.some((other) => Math.abs(other - rem) < NAME_REM)) continue;
    taken.push(rem);
    chosen.add(exit.id);
  }
  return exits.map((placed) => ({ ...placed, isNamed: chosen.has(placed.exit.id) }));
}
