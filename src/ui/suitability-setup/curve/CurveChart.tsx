import { type ReactNode, type Ref, useMemo } from "react";
import type { ValueFunction } from "../../../criteria/value-function.ts";
import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { ticks } from "./axis.ts";
import { BarPointer } from "./BarPointer.tsx";
import { CurveBars } from "./CurveBars.tsx";
import { CurveMarks } from "./CurveMarks.tsx";
import { curveLine } from "./curve-line.ts";
import { type Amounts, binsOf, histogram } from "./histogram.ts";
import "./curve-chart.css";

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
 * own beside the scale, as a share of all, and is never at 0.
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
  const bins = binsOf(high, words.unit);
  const counts = useMemo(
    () => amounts && histogram(amounts, bins.high, bins.count),
    [amounts, bins.high, bins.count],
  );
  const line = curveLine(curve, high).map(
    ([amount, value]) => `${(amount / high) * 100},${100 - value * 100}`,
  );
  const total = Math.max(1, amounts?.lows.length ?? 0);
  const besides = counts
    ? ([
        ["unknown", counts.unknown],
        ["withoutEnd", counts.withoutEnd],
      ] as const)
    : [];
  return (
    <div className="curve-chart" data-large={large} data-unit={words.unit}>
      <div className="curve-plot" ref={plotRef}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          {counts && <CurveBars counts={counts} bins={bins} />}
          <polyline className="curve-line" points={line.join(" ")} />
        </svg>
        {large && (
          <span className="curve-values" aria-hidden="true">
            <span>1</span>
            <span>0</span>
          </span>
        )}
        {amounts && <BarPointer amounts={amounts} bins={bins} words={words} hasKeys={large} />}
        {amounts && <CurveMarks amounts={amounts} high={high} />}
        {children}
      </div>
      {besides
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <div key={kind} className="curve-beside" data-kind={kind}>
            <span className="curve-beside-bar">
              <span style={{ blockSize: `${(count / total) * 100}%` }} />
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
    </div>
  );
}
