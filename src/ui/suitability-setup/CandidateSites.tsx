import { useStore } from "zustand";
import type { Site } from "../../analyses/proximity/types.ts";
import { openPanel } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { setCandidates } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** The places that were taken over from the proximity panel, and the way to take them over again. */
export function CandidateSites({ sites }: { readonly sites: readonly Site[] }) {
  const say = usePageWords();
  const current = useStore(store, (state) => state.document.proximity.sites);
  const isSame = JSON.stringify(sites) === JSON.stringify(current);
  return (
    <div className="setup-form">
      <p role="status">{say("suitability.setup.candidates.sites", { count: sites.length })}</p>
      {!isSame && (
        <Button onClick={() => setCandidates({ type: "sites", sites: current })}>
          {say("suitability.setup.candidates.takeOver", { count: current.length })}
        </Button>
      )}
      <Button look="quiet" onClick={() => openPanel("proximity")}>
        {say("suitability.setup.candidates.toProximity")}
      </Button>
    </div>
  );
}
