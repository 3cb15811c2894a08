import { useRef } from "react";
import { useStore } from "zustand";
import type { CandidateChoice } from "../../analyses/suitability/question.ts";
import { store } from "../../state/store.ts";
import { setCandidates } from "../../state/suitability-actions.ts";
import { rankingIsCurrent, suitabilityMeasured } from "../../state/suitability-selectors.ts";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { CandidateShapes } from "./CandidateShapes.tsx";
import { CandidateSites } from "./CandidateSites.tsx";
import { DrawCandidates } from "./DrawCandidates.tsx";
import { ParkFilter } from "./ParkFilter.tsx";
import { RegionSelect } from "./RegionSelect.tsx";
import { SetupSection } from "./SetupSection.tsx";

type Type = CandidateChoice["type"];
const TYPES = ["parks", "sites", "search-areas", "drawn", "found"] as const satisfies readonly Type[];

/** What is ranked, and how many that are. */
export function Candidates() {
  const say = usePageWords();
  const candidates = useStore(store, (state) => state.document.suitability.parameters.candidates);
  const measured = useStore(store, suitabilityMeasured);
  const isCurrent = useStore(store, rankingIsCurrent);
  // Back to a kind of candidate, a person finds what they had chosen of it.
  const chosen = useRef(new Map<Type, CandidateChoice>());
  chosen.current.set(candidates.type, candidates);
  const name = say(`suitability.setup.candidates.types.${candidates.type}`);
  const state =
    measured && isCurrent
      ? say("suitability.setup.candidates.state", { name, count: measured.candidates.length })
      : name;
  return (
    <SetupSection title={say("suitability.setup.candidates.title")} state={state}>
      <Choice
        label={say("suitability.setup.candidates.type")}
        look="list"
        options={TYPES.map((id) => ({ id, label: say(`suitability.setup.candidates.types.${id}`) }))}
        value={candidates.type}
        onChange={(type) => setCandidates(chosen.current.get(type) ?? startOf(type))}
      />
      <p className="setup-note">{say(`suitability.setup.candidates.explain.${candidates.type}`)}</p>
      {candidates.type === "parks" && <ParkFilter choice={candidates} />}
      {candidates.type === "search-areas" && (
        <RegionSelect
          region={candidates.region}
          onChange={(region) => setCandidates({ ...candidates, region })}
        />
      )}
      {candidates.type === "sites" && <CandidateSites sites={candidates.sites} />}
      {candidates.type === "drawn" && <DrawCandidates />}
      {(candidates.type === "drawn" || candidates.type === "found") && (
        <CandidateShapes choice={candidates} />
      )}
    </SetupSection>
  );
}

/** The first choice of a kind: of the region on the map, the places of the proximity panel, nothing drawn yet. */
function startOf(type: Type): CandidateChoice {
  const { region, proximity } = store.getState().document;
  switch (type) {
    case "parks":
      return { type, region, minimumHectares: 0, statuses: [], includesUnlocated: false };
    case "search-areas":
      return { type, region };
    case "sites":
      return { type, sites: proximity.sites };
    case "drawn":
    case "found":
      return { type, shapes: [] };
  }
}
