import type { CSSProperties } from "react";
import { useStore } from "zustand";
import type { RoadChain } from "../../analyses/coverage/result.ts";
import { coverageMark } from "../../state/coverage-mark.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { countsOf } from "./counts-of.ts";
import type { PlacedFacility, StripLayout, StripRow } from "./strip-layout.ts";
import { useCoverageWords } from "./use-coverage-words.ts";
import { useMark } from "./use-mark.ts";

interface StripFacilitiesProps {
  readonly row: StripRow;
  readonly layout: StripLayout;
  readonly chain: RoadChain;
}

/** The facilities beside one carriageway, or of neither: numbered, with their capacity. */
export function StripFacilities({ row, layout, chain }: StripFacilitiesProps) {
  return (
    <div className="strip-facilities" style={{ "--levels": layout.levels[row] } as CSSProperties}>
      {layout.rows[row].map((placed) => (
        <Chip key={placed.facility.id} row={row} chain={chain} {...placed} />
      ))}
    </div>
  );
}

interface ChipProps extends PlacedFacility {
  readonly row: StripRow;
  readonly chain: RoadChain;
}

function Chip({ row, chain, facility, number, rem, level }: ChipProps) {
  const page = usePageWords();
  const { formats, translate } = useLanguage();
  const words = useCoverageWords();
  const layer = useStore(store, ({ document }) => document.coverage.layer);
  const mark = useMark(coverageMark.facility(facility.id));
  const counts = row === "unknown" ? countsOf(facility) : facility.counts[row];
  const { capacity, status } = facility;
  return (
    <button
      type="button"
      className="strip-facility"
      tabIndex={-1}
      data-answer={counts.answer}
      data-status={status}
      style={{ insetInlineStart: `${rem}rem`, "--level": level } as CSSProperties}
      aria-label={page(status === "existing" ? "coverage.strip.facility" : "coverage.strip.facilityStatus", {
        status: translate(`statuses.${status}`),
        number,
        name: words.name(facility),
        where: words.where(facility, chain),
        counts: words.counts(counts),
      })}
      onClick={() => goToFeature({ layer, id: facility.id })}
      {...mark}
    >
      <span aria-hidden="true">{number}</span>
      <span className="strip-capacity" aria-hidden="true">
        {capacity === null ? "?" : formats.number(capacity)}
      </span>
    </button>
  );
}
