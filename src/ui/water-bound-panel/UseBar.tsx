import type { UseSums } from "../../analyses/water-bound/result.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { shareWords } from "../../formats/water-bound-words.ts";
import { useWording } from "../pages/use-wording.ts";
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
  const label = shareWords(sums, useWording());
  // What a document says of all plots is not set beside a share of some of them.
  const isOfListed = sums.waterBoundHectares === null && sums.notUsedAsSuch !== null;
  return (
    <>
      <span className="use-bar" role="img" aria-label={label}>
        {barShares(sums).map(({ use, share }) => (
          <span key={use} data-use={use} style={{ inlineSize: `${share * 100}%` }} />
        ))}
        {reference && !isOfListed && <ReferenceMark reference={reference} />}
      </span>
      {sums.notUsedAsSuch && <span className="plots-note">{label}</span>}
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
