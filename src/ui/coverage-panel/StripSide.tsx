import type { CarriagewayCoverage, RoadChain } from "../../analyses/coverage/result.ts";
import { StripFacilities } from "./StripFacilities.tsx";
import { StripLane } from "./StripLane.tsx";
import type { StripLayout } from "./strip-layout.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

interface StripSideProps {
  readonly carriageway: CarriagewayCoverage;
  readonly chain: RoadChain;
  readonly layout: StripLayout;
}

/** One direction: the lane inside, its facilities outside, and where it leads to. */
export function StripSide({ carriageway, chain, layout }: StripSideProps) {
  const words = useCoverageWords();
  const direction = words.direction(carriageway);
  return (
    <div className="strip-side" data-carriageway={carriageway.id}>
      <StripLane carriageway={carriageway} chain={chain} layout={layout} />
      <StripFacilities row={carriageway.id} layout={layout} chain={chain} />
      <p className="strip-direction">{carriageway.id === "rising" ? `${direction} →` : `← ${direction}`}</p>
    </div>
  );
}
