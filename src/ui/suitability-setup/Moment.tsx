import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { includePlanned } from "../../state/suitability-actions.ts";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "./SetupSection.tsx";

/** Whether what is planned counts as if it were there. */
export function Moment() {
  const say = usePageWords();
  const withPlanned = useStore(store, (state) => state.document.suitability.parameters.withPlanned);
  return (
    <SetupSection
      title={say("suitability.setup.moment.title")}
      state={say(withPlanned ? "suitability.setup.moment.planned" : "suitability.setup.moment.today")}
    >
      <Choice
        label={say("suitability.setup.moment.label")}
        look="bar"
        options={[
          { id: "today", label: say("suitability.setup.moment.today") },
          { id: "planned", label: say("suitability.setup.moment.planned") },
        ]}
        value={withPlanned ? "planned" : "today"}
        onChange={(moment) => includePlanned(moment === "planned")}
      />
      <p className="setup-note">
        {say(withPlanned ? "suitability.setup.moment.plannedMeans" : "suitability.setup.moment.todayMeans")}
      </p>
    </SetupSection>
  );
}
