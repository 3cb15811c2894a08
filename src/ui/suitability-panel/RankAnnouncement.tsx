import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { candidateName } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

const NAMED = 3;
/** A slider that is still moving is not talked through. */
const QUIET_MS = 1200;

/** Says who stands at the top once the list has come to rest, for who does not see it move. */
export function RankAnnouncement() {
  const page = usePageWords();
  const wording = useWording();
  const ranking = useStore(store, suitabilityRanking);
  const [said, setSaid] = useState("");
  const top = (ranking?.scores.order ?? []).slice(0, NAMED).flatMap((index) => {
    const candidate = ranking?.measured.candidates[index];
    return candidate ? [`${ranking?.scores.ranks[index]} ${candidateName(candidate, wording)}`] : [];
  });
  const obstacle = ranking?.scores.obstacle;
  const sentence = obstacle
    ? page(`suitability.obstacles.${obstacle}`)
    : top.length > 0
      ? page("suitability.list.top", { names: top.join(", ") })
      : "";
  useEffect(() => {
    const atRest = setTimeout(() => setSaid(sentence), QUIET_MS);
    return () => clearTimeout(atRest);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
