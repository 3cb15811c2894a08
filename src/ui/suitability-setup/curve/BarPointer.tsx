import { useEffect, useEffectEvent, useState } from "react";
import { store } from "../../../state/store.ts";
import { pointAtCandidates } from "../../../state/suitability-actions.ts";
import { suitabilityMeasured } from "../../../state/suitability-selectors.ts";
import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { type Amounts, type Bins, binAt, candidatesOfBin } from "./histogram.ts";

interface BarPointerProps {
  readonly amounts: Amounts;
  readonly bins: Bins;
  readonly words: AmountWords;
  /** Whether the arrow keys walk along the bars as well. */
  readonly hasKeys: boolean;
}

/** How far each key goes along the bars. */
const STEP_OF_KEY: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Pointing at a bar of the histogram lights up its candidates in the list and on the map. */
export function BarPointer({ amounts, bins, words, hasKeys }: BarPointerProps) {
  const say = usePageWords();
  const [bin, setBin] = useState<number | null>(null);
  const positions = bin === null ? [] : candidatesOfBin(amounts, bins, bin);
  const pointAt = useEffectEvent(() => {
    const candidates = suitabilityMeasured(store.getState())?.candidates ?? [];
    pointAtCandidates(positions.flatMap((position) => candidates[position]?.id ?? []));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lit follows the bar
  useEffect(() => {
    pointAt();
    return () => pointAtCandidates([]);
  }, [bin, amounts, bins.high]);
  const text = bin === null ? say("suitability.setup.histogram.noBar") : barText(bin);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = STEP_OF_KEY[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setBin(Math.min(bins.count - 1, Math.max(0, (bin ?? -1) + step)));
  };
  function barText(at: number): string {
    const [from, to] = [words.write(bins.from(at)), words.write(bins.from(at + 1))];
    const count = positions.length;
    if (words.unit === "count") return say("suitability.setup.histogram.barOf", { amount: from, count });
    return at === bins.count - 1
      ? say("suitability.setup.histogram.barBeyond", { from, count })
      : say("suitability.setup.histogram.bar", { from, to, count });
  }
  const keys = {
    role: "slider",
    tabIndex: 0,
    "aria-label": say("suitability.setup.histogram.walk"),
    "aria-valuemin": 0,
    "aria-valuemax": bins.count - 1,
    "aria-valuenow": bin ?? 0,
    "aria-valuetext": text,
    onKeyDown,
    onBlur: () => setBin(null),
  } as const;
  return (
    <div
      className="bar-pointer"
      title={bin === null ? undefined : text}
      onPointerMove={({ clientX, currentTarget }) => {
        const { left, width } = currentTarget.getBoundingClientRect();
        setBin(binAt(bins, (clientX - left) / width));
      }}
      onPointerLeave={() => setBin(null)}
      {...(hasKeys ? keys : {})}
    >
      {bin !== null && <i style={barStyle(bins, bin)} />}
    </div>
  );
}

function barStyle(bins: Bins, bin: number): React.CSSProperties {
  const { start, width } = bins.place(bin);
  return { insetInlineStart: `${start * 100}%`, inlineSize: `${width * 100}%` };
}
