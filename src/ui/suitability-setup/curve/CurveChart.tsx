import type { ReactNode, Ref } from "react";
import type { ValueFunction } from "../../../criteria/value-function.ts";
import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { ticks } from "./axis.ts";
import { CurveMarks } from "./CurveMarks.tsx";
import { curveLine } from "./curve-line.ts";
import { type Amounts, type Histogram, histogram } from "./histogram.ts";
import "./curve-chart.css";

const BINS = 24;

interface CurveChartProps {
  readonly curve: ValueFunction;
  /** Null until they were measured. */
  readonly amounts: Amounts | null;
  /** The scale runs from 0 to here. */
  readonly high: number;
  readonly words: AmountWords;
  /** The curve in a sentence. */
  readonly label: string;
  /** Larger, with the ends of the values written. */
  readonly large?: boolean;
  readonly plotRef?: Ref<HTMLDivElement>;
  /** What lies over the plot: the handles of the curve. */
  readonly children?: ReactNode;
}

/**
 * How many candidates have which amount, and over it the curve from amount to value. Unknown has a bar of its
 * own beside the scale, and is never at 0.
 */
export function CurveChart({
  curve,
  amounts,
  high,
  words,
  label,
  large = false,
  plotRef,
  children,
}: CurveChartProps) {
  const say = usePageWords();
  const counts = amounts && histogram(amounts, high, BINS);
  const most = counts ? highestBar(counts) : 1;
  const line = curveLine(curve, high).map(
    ([amount, value]) => `${(amount / high) * 100},${100 - value * 100}`,
  );
  const besides = counts
    ? ([
        ["unknown", counts.unknown],
        ["withoutEnd", counts.withoutEnd],
      ] as const)
    : [];
  return (
    <div className="curve-chart" data-large={large}>
      <div className="curve-plot" ref={plotRef}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          {counts && <Bars counts={counts} most={most} />}
          <polyline className="curve-line" points={line.join(" ")} />
        </svg>
        {amounts && <CurveMarks amounts={amounts} high={high} />}
        {children}
      </div>
      {besides
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <div key={kind} className="curve-beside" data-kind={kind}>
            <span className="curve-beside-bar">
              <span style={{ blockSize: `${(count / most) * 100}%` }} />
            </span>
            <span>{say(`suitability.setup.histogram.${kind}`, { count })}</span>
          </div>
        ))}
      <div className="curve-axis" aria-hidden="true">
        {ticks(high, large ? 5 : 4).map((amount) => (
          <span key={amount} style={{ insetInlineStart: `${(amount / high) * 100}%` }}>
            {amount === 0 ? words.bare(0) : words.write(amount)}
          </span>
        ))}
      </div>
      {large && amounts && counts && (
        <p className="setup-note curve-legend">
          {say("suitability.setup.histogram.summary", { count: amounts.lows.length })}{" "}
          {counts.beyond > 0 &&
            say("suitability.setup.histogram.beyond", { count: counts.beyond, high: words.write(high) })}
        </p>
      )}
    </div>
  );
}

function highestBar({ known, ranges, unknown, withoutEnd }: Histogram): number {
  return Math.max(1, unknown, withoutEnd, ...known.map((count, bin) => count + (ranges[bin] ?? 0)));
}

function Bars({ counts, most }: { readonly counts: Histogram; readonly most: number }) {
  const width = 100 / counts.known.length;
  return counts.known.map((known, bin) => {
    const ranges = counts.ranges[bin] ?? 0;
    const x = bin * width;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
      <g key={bin}>
        <rect
          className="curve-bar"
          x={x}
          width={width * 0.86}
          y={100 - (known / most) * 100}
          height={(known / most) * 100}
        />
        <rect
          className="curve-bar"
          data-kind="range"
          x={x}
          width={width * 0.86}
          y={100 - ((known + ranges) / most) * 100}
          height={(ranges / most) * 100}
        />
      </g>
    );
  });
}
