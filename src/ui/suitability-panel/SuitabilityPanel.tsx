import { useState } from "react";
import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { PageWords } from "../pages/PageWords.tsx";
import { useMedia } from "../shell/use-media.ts";
import { RankedList } from "./RankedList.tsx";
import { SuitabilityTabs } from "./SuitabilityTabs.tsx";
import { RANKING_BESIDE, type SuitabilityTab } from "./suitability-tabs.ts";
import "./suitability-panel.css";

/**
 * Ranks candidates by weighed criteria. Where there is room the list stands beside what one does with it, so that
 * it moves in sight of the sliders; elsewhere it is the second of the tabs.
 */
export function SuitabilityPanel() {
  return (
    <PageWords>
      <Suitability />
    </PageWords>
  );
}

function Suitability() {
  const isBeside = useMedia(RANKING_BESIDE);
  const chosen = useStore(store, ({ session }) => session.chosenCandidate);
  const [tab, setTab] = useState<SuitabilityTab>(chosen === null ? "setup" : "why");
  const [seen, setSeen] = useState(chosen);
  // Who chooses a candidate, in the list or on the map, wants to know why it stands there.
  if (seen !== chosen) {
    setSeen(chosen);
    if (chosen !== null) setTab("why");
  }
  const open = isBeside && tab === "ranking" ? "setup" : tab;
  return (
    <div className="suitability-panel" data-beside={isBeside}>
      <SuitabilityTabs open={open} isBeside={isBeside} onOpen={setTab} />
      {isBeside && (
        <div className="suitability-beside">
          <RankedList />
        </div>
      )}
    </div>
  );
}
