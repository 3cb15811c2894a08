import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { type Pair, preference, scaleIndex } from "./pairs.ts";

const STEPS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

interface PairWords {
  readonly name: (id: string) => string;
  /** `Natura 2000 of Containerterminal?` */
  readonly question: (pair: Pair) => string;
  /** `Natura 2000 veel belangrijker (7)` */
  readonly judgement: (pair: Pair, times: number) => string;
}

/** How pairs of criteria and judgements of them are said. */
export function usePairWords(): PairWords {
  const say = usePageWords();
  const { formats } = useLanguage();
  const name = (id: string) => say(`criteria.${id}.short`);
  return {
    name,
    question: ({ first, second }) =>
      say("suitability.setup.pairs.question", { first: name(first), second: name(second) }),
    judgement: (pair, judged) => {
      const { id, times } = preference(pair, judged);
      const step = scaleIndex(judged) === null ? undefined : STEPS[Math.round(times) - 1];
      return step === undefined
        ? say("suitability.setup.pairs.between", { name: name(id), times: formats.number(times, 1) })
        : say(`suitability.setup.pairs.scale.${step}`, { name: name(id) });
    },
  };
}
