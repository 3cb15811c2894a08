import { useMemo } from "react";
import type {
  CarriagewayCoverage,
  CarriagewayId,
  Chainage,
  ChainFacility,
  Counts,
  RoadChain,
  Span,
} from "../../analyses/coverage/result.ts";
import {
  countsWords,
  coverageName,
  endFacility,
  openEndWords,
  schematicWords,
  spanLength,
  towardsWords,
} from "../../formats/coverage-words.ts";
import { useWording } from "../pages/use-wording.ts";

interface Named {
  readonly name_nl: string;
  readonly name_en: string | null;
}

/** How the things along a road are said, alike in strip, table and list; exports say them so too. */
export interface CoverageWords {
  readonly name: (thing: Named) => string;
  /** `24 Deventer-Oost`: what it is goes without saying. */
  readonly exit: (exit: Named) => string;
  /** `km 93,4`; without a post how far it is from the nearest exit. */
  readonly where: (at: Chainage, chain: RoadChain) => string;
  readonly direction: (carriageway: CarriagewayCoverage) => string;
  readonly side: (facility: Pick<ChainFacility, "side">, chain: RoadChain) => string;
  readonly end: (span: Span, side: "from" | "to", chain: RoadChain) => string;
  /** A length, "at least" where the next facility lies beyond the end. */
  readonly length: (span: Span) => string;
  /** How much of it follows the drawn line; null where posts run on. */
  readonly schematic: (span: Span) => string | null;
  readonly counts: (counts: Counts) => string;
}

const CARRIAGEWAY_OF_SIDE = { right: "rising", left: "falling" } as const satisfies Record<
  string,
  CarriagewayId
>;

export function useCoverageWords(): CoverageWords {
  const wording = useWording();
  return useMemo(() => {
    const { page, notation } = wording;
    const name: CoverageWords["name"] = (thing) => coverageName(thing, wording);
    const direction: CoverageWords["direction"] = (carriageway) => towardsWords(carriageway, wording);
    const exitName: CoverageWords["exit"] = (exit) =>
      name(exit)
        .replace(/^(Afrit|Exit) /, "")
        .replace(/ \([^)]*\)$/, "");
    return {
      name,
      exit: exitName,
      where: ({ hectometre, meters }, chain) => {
        if (hectometre !== null) {
          return page("coverage.places.atPost", { post: notation.number(hectometre, 1) });
        }
        const exit = nearestExit(chain, meters);
        return exit
          ? page("coverage.places.fromExit", {
              distance: notation.distance(Math.abs(exit.meters - meters)),
              exit: exitName(exit),
            })
          : page("coverage.export.along", { kilometers: notation.number(meters / 1000, 1) });
      },
      direction,
      side: ({ side }, chain) => {
        if (side === "both" || side === "unknown") return page(`coverage.direction.${side}`);
        const carriageway = chain.carriageways.find(({ id }) => id === CARRIAGEWAY_OF_SIDE[side]);
        return carriageway ? direction(carriageway) : page("coverage.direction.unknown");
      },
      end: (span, side, chain) => {
        const end = span[side];
        if (end.type !== "facility") return openEndWords(span, side, chain, wording);
        const facility = endFacility(end, chain);
        return facility ? withoutBrackets(name(facility)) : end.id;
      },
      length: (span) => spanLength(span, wording),
      schematic: (span) => schematicWords(span, wording),
      counts: (counts) => countsWords(counts, wording),
    };
  }, [wording]);
}

function nearestExit({ exits }: RoadChain, meters: number) {
  const distances = exits.map((exit) => Math.abs(exit.meters - meters));
  return exits[distances.indexOf(Math.min(...distances))];
}

/** `Verzorgingsplaats Struik (A1)`: on this road the number goes without saying. */
function withoutBrackets(name: string): string {
  return name.replace(/ \([A-Z]\d+\)/, "");
}
