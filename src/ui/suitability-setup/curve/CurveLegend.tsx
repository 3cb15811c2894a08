import { usePageWords } from "../../pages/PageWords.tsx";
import type { AmountWords } from "../use-amount-words.ts";
import { type Amounts, countBeyond } from "./histogram.ts";

interface CurveLegendProps {
  readonly amounts: Amounts;
  readonly high: number;
  readonly words: AmountWords;
}

/** What the bars are, and how many candidates lie beyond the end of the scale. */
export function CurveLegend({ amounts, high, words }: CurveLegendProps) {
  const say = usePageWords();
  const beyond = countBeyond(amounts, high);
  return (
    <p className="setup-note">
      {say("suitability.setup.histogram.summary", { count: amounts.lows.length })}{" "}
      {beyond > 0 && say("suitability.setup.histogram.beyond", { count: beyond, high: words.write(high) })}
    </p>
  );
}
