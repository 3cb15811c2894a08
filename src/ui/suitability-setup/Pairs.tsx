import { JUDGEMENT_SCALE, judgementOf } from "../../analyses/suitability/ahp.ts";
import type { Weighting } from "../../analyses/suitability/question.ts";
import { setWeighting } from "../../state/suitability-actions.ts";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { Consistency } from "./Consistency.tsx";
import { pairsOf, scaleIndex, withJudgement } from "./pairs.ts";
import { usePairWords } from "./use-pair-words.ts";

interface PairsProps {
  readonly weighting: Extract<Weighting, { method: "ahp" }>;
  /** The criteria in use. */
  readonly ids: readonly string[];
}

/** Not on the scale, as a link may have it. */
const BETWEEN = "between";

/** Every pair of criteria with the question which is more important, and whether the answers agree. */
export function Pairs({ weighting: { judgements }, ids }: PairsProps) {
  const say = usePageWords();
  const { question, judgement } = usePairWords();
  return (
    <section className="pairs" aria-labelledby="suitability-pairs">
      <h3 id="suitability-pairs">{say("suitability.setup.pairs.title")}</h3>
      <Consistency judgements={judgements} ids={ids} />
      <ul>
        {pairsOf(ids).map((pair) => {
          const times = judgementOf(judgements, pair.first, pair.second);
          const place = scaleIndex(times);
          const steps = JUDGEMENT_SCALE.map((step, index) => ({
            id: String(index),
            label: judgement(pair, step),
          }));
          return (
            <li key={`${pair.first}/${pair.second}`}>
              <Select
                label={question(pair)}
                options={place === null ? [{ id: BETWEEN, label: judgement(pair, times) }, ...steps] : steps}
                value={place === null ? BETWEEN : String(place)}
                onChange={(chosen) => {
                  const step = JUDGEMENT_SCALE[Number(chosen)];
                  if (step === undefined) return;
                  setWeighting({ method: "ahp", judgements: withJudgement(judgements, pair, step) });
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
