import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { type Amounts, countBeyond } from "./histogram.ts";

interface CurveLegendProps {
  readonly amounts: Amounts;
  readonly high: number;
  readonly words: AmountWords;
}

/** What the bars are, as far as they are there, and how many candidates lie beyond the end of the scale. */
export function CurveLegend({ amounts, high, words }: CurveLegendProps) {
  const say = usePageWords();
  const highs = Array.from(amounts.highs);
  const beyond = countBeyond(amounts, high);
  return (
    <p className="setup-note">
      {say("suitability.setup.histogram.bars", { count: highs.length })}{" "}
      {highs.some((to, index) => Number.isFinite(to) && to !== amounts.lows[index]) &&
        `${say("suitability.setup.histogram.light")} `}
      {highs.some((to) => !Number.isFinite(to)) && `${say("suitability.setup.histogram.hatched")} `}
      {beyond > 0 && say("suitability.setup.histogram.beyond", { count: beyond, high: words.write(high) })}
    </p>
  );
}
