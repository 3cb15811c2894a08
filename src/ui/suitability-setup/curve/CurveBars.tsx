import type { Bins, Histogram } from "./histogram.ts";

interface CurveBarsProps {
  readonly counts: Histogram;
  readonly bins: Bins;
}

/** The bars of a histogram in a box of 100 by 100: what is known, and on it what only a range is known of. */
export function CurveBars({ counts: { known, ranges }, bins }: CurveBarsProps) {
  const most = Math.max(1, ...known.map((count, bin) => count + (ranges[bin] ?? 0)));
  const height = (count: number) => (count / most) * 100;
  return known.map((count, bin) => {
    const { start, width } = bins.place(bin);
    const range = ranges[bin] ?? 0;
    const place = { x: start * 100, width: width * 100 };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
      <g key={bin}>
        <rect className="curve-bar" {...place} y={100 - height(count)} height={height(count)} />
        <rect
          className="curve-bar"
          data-kind="range"
          {...place}
          y={100 - height(count + range)}
          height={height(range)}
        />
      </g>
    );
  });
}
