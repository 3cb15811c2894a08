import { useStore } from "zustand";
import { candidateName } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

const NAMED = 5;

/** On a screen with one column: who stands at the top, in sight while a slider moves, with the way to the list. */
export function TopOfRanking({ onOpen }: { readonly onOpen: () => void }) {
  const page = usePageWords();
  const wording = useWording();
  const ranking = useStore(store, suitabilityRanking);
  if (!ranking) return null;
  const { scores, measured } = ranking;
  const top = scores.order.slice(0, NAMED).flatMap((index) => {
    const candidate = measured.candidates[index];
    return candidate
      ? [{ id: candidate.id, rank: scores.ranks[index], name: candidateName(candidate, wording) }]
      : [];
  });
  return (
    <div className="ranking-top">
      {scores.obstacle ? (
        <p>{page(`suitability.obstacles.${scores.obstacle}`)}</p>
      ) : (
        <ol>
          {top.map(({ id, rank, name }) => (
            <li key={id}>
              <strong>{rank}</strong> {name}
            </li>
          ))}
        </ol>
      )}
      <Button look="quiet" onClick={onOpen}>
        {page("suitability.list.open")}
      </Button>
    </div>
  );
}
