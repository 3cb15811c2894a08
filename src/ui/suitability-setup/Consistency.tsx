import { ahp, CONSISTENT_RATIO, type Judgements } from "../../analyses/suitability/ahp.ts";
import { setWeighting } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { withJudgement } from "./pairs.ts";
import { usePairWords } from "./use-pair-words.ts";

interface ConsistencyProps {
  readonly judgements: Judgements;
  /** The criteria in use. */
  readonly ids: readonly string[];
}

/** Whether the answers contradict each other; if so which does most, and what would mend it. */
export function Consistency({ judgements, ids }: ConsistencyProps) {
  const say = usePageWords();
  const { formats } = useLanguage();
  const { name, judgement } = usePairWords();
  const { consistencyRatio: ratio, worstPair, suggestion } = ahp(judgements, ids);
  if (ids.length < 3) return <p className="setup-note">{say("suitability.setup.pairs.two")}</p>;
  if (ratio === null) return <p className="setup-note">{say("suitability.setup.pairs.tooMany")}</p>;
  const facts = { ratio: formats.number(ratio, 3), limit: formats.number(CONSISTENT_RATIO, 2) };
  const isConsistent = ratio <= CONSISTENT_RATIO;
  return (
    <div className="consistency" data-consistent={isConsistent}>
      <p role="status">
        {say(
          isConsistent ? "suitability.setup.pairs.consistent" : "suitability.setup.pairs.contradict",
          facts,
        )}
      </p>
      {!isConsistent && worstPair && (
        <p>
          {say("suitability.setup.pairs.worst", {
            first: name(worstPair.first),
            second: name(worstPair.second),
            judgement: judgement(worstPair, worstPair.times),
          })}
        </p>
      )}
      {!isConsistent && suggestion && (
        <Button
          onClick={() =>
            setWeighting({
              method: "ahp",
              judgements: withJudgement(judgements, suggestion, suggestion.times),
            })
          }
        >
          {say("suitability.setup.pairs.mend", { judgement: judgement(suggestion, suggestion.times) })}
        </Button>
      )}
    </div>
  );
}
