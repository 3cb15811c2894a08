import { useMemo } from "react";
import type {
  CarriagewayCoverage,
  CarriagewayId,
  Chainage,
  ChainFacility,
  Counts,
  RoadChain,
  Span,
  SpanEnd,
} from "../../analyses/coverage/types.ts";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** How the things along a road are said, alike in strip, table and list. */
export interface CoverageWords {
  readonly name: (thing: { readonly name_nl: string; readonly name_en: string | null }) => string;
  /** `24 Deventer-Oost`: what it is goes without saying. */
  readonly exit: (exit: { readonly name_nl: string; readonly name_en: string | null }) => string;
  /** `93,4`; `≈ 130,2` along the line. */
  readonly post: (at: Chainage) => string;
  readonly direction: (carriageway: Pick<CarriagewayCoverage, "id" | "towards">) => string;
  readonly side: (facility: Pick<ChainFacility, "side">, chain: RoadChain) => string;
  readonly end: (end: SpanEnd, chain: RoadChain) => string;
  /** A length, "at least" where the next facility lies beyond the end. */
  readonly length: (span: Span) => string;
  readonly counts: (counts: Counts) => string;
}

const CARRIAGEWAY_OF_SIDE = { right: "rising", left: "falling" } as const satisfies Record<
  string,
  CarriagewayId
>;

export function useCoverageWords(): CoverageWords {
  const page = usePageWords();
  const { language, formats } = useLanguage();
  return useMemo(() => {
    const direction: CoverageWords["direction"] = ({ id, towards }) =>
      towards ? page("coverage.towards", { place: towards }) : page(`coverage.direction.${id}`);
    const name: CoverageWords["name"] = (thing) => featureName(thing, language);
    return {
      name,
      exit: (exit) =>
        name(exit)
          .replace(/^(Afrit|Exit) /, "")
          .replace(/ \([^)]*\)$/, ""),
      post: ({ hectometre, meters }) =>
        hectometre === null ? `≈ ${formats.number(meters / 1000, 1)}` : formats.number(hectometre, 1),
      direction,
      side: ({ side }, chain) => {
        if (side === "both" || side === "unknown") return page(`coverage.direction.${side}`);
        const carriageway = chain.carriageways.find(({ id }) => id === CARRIAGEWAY_OF_SIDE[side]);
        return carriageway ? direction(carriageway) : page("coverage.direction.unknown");
      },
      end: (end, chain) => {
        if (end.type !== "facility") return page(`coverage.gaps.${end.type}`);
        const facility = chain.facilities.find(({ id }) => id === end.id);
        return facility ? name(facility).replace(/ \([^)]*\)/, "") : end.id;
      },
      length: ({ lengthMeters, isLowerBound }) =>
        isLowerBound
          ? page("coverage.overview.atLeast", { distance: formats.distance(lengthMeters) })
          : formats.distance(lengthMeters),
      counts: (counts) => {
        const answer = page(`coverage.answers.${counts.answer}`);
        if (counts.answer === "yes") return answer;
        const why =
          counts.answer === "maybe"
            ? counts.doubts.map((doubt) => page(`coverage.doubts.${doubt}`))
            : counts.reasons.map((reason) => page(`coverage.reasons.${reason}`));
        return `${answer}: ${why.join(", ")}`;
      },
    };
  }, [page, language, formats]);
}
