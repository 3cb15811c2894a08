import { useStore } from "zustand";
import { candidateName } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { Announcement } from "../shell/Announcement.tsx";

const NAMED = 3;

/** Says who stands at the top once the list has come to rest, for who does not see it move. */
export function RankAnnouncement() {
  const page = usePageWords();
  const wording = useWording();
  const ranking = useStore(store, suitabilityRanking);
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
  return <Announcement sentence={sentence} />;
}
