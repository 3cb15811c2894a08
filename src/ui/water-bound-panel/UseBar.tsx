import type { UseSums } from "../../analyses/water-bound/types.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { barShares } from "./bar-shares.ts";

interface UseBarProps {
  readonly sums: UseSums;
  /** What a document says of the area the place lies in. */
  readonly reference?: PlotReference | undefined;
}

/**
 * How plots are used, from 0 to 100%: not used as such from the left, used by who needs the water from the
 * right, hatched between them what nobody knows.
 */
export function UseBar({ sums, reference }: UseBarProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { notUsedAsSuch: range, waterBoundHectares } = sums;
  const label = range
    ? page(waterBoundHectares === null ? "plots.boundsListed" : "plots.bounds", {
        lower: formats.percent(range.lower),
        upper: formats.percent(range.upper),
      })
    : page("plots.allUnknown");
  return (
    <>
      <span className="use-bar" role="img" aria-label={label}>
        {barShares(sums).map(({ use, share }) => (
          <span key={use} data-use={use} style={{ inlineSize: `${share * 100}%` }} />
        ))}
        {reference && <ReferenceMark reference={reference} />}
      </span>
      {range && <span className="plots-note">{label}</span>}
    </>
  );
}

/** A line for one number, a band for a range. */
export function ReferenceMark({ reference: { from, to } }: { readonly reference: PlotReference }) {
  const look = from === to ? "line" : "band";
  return (
    <i
      data-mark={look}
      style={{
        insetInlineStart: `${from * 100}%`,
        inlineSize: look === "band" ? `${(to - from) * 100}%` : 0,
      }}
    />
  );
}
