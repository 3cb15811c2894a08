import { useStore } from "zustand";
import { FACILITY_LAYERS } from "../../analyses/coverage/question.ts";
import { chooseFacilities } from "../../state/coverage-actions.ts";
import { coverageOutcome, openedRoad } from "../../state/coverage-selectors.ts";
import { store } from "../../state/store.ts";
import { Choice } from "../controls/Choice.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { ComputedFrom } from "./ComputedFrom.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { Overview } from "./Overview.tsx";
import { RoadResult } from "./RoadResult.tsx";
import { Roads } from "./Roads.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { Spacing } from "./Spacing.tsx";
import { Warnings } from "./Warnings.tsx";
import { WhatCounts } from "./WhatCounts.tsx";
import "./coverage-panel.css";

/** How far it is from one facility to the next along roads, per direction, and where one more would help. */
export function CoveragePanel() {
  return (
    <PageWords>
      <Coverage />
    </PageWords>
  );
}

function Coverage() {
  const page = usePageWords();
  const layer = useStore(store, ({ document }) => document.coverage.layer);
  const outcome = useStore(store, coverageOutcome);
  const opened = useStore(store, openedRoad);
  return (
    <div className="coverage-panel">
      <h2 className="panel-heading">{page("coverage.title")}</h2>
      <p>{page("coverage.intro")}</p>
      <Roads />
      <Choice
        label={page("coverage.facilities.title")}
        look="bar"
        options={FACILITY_LAYERS.map((id) => ({ id, label: page(`coverage.facilities.${id}`) }))}
        value={layer}
        onChange={chooseFacilities}
      />
      <Spacing />
      <WhatCounts />
      <SearchStatus />
      {outcome && !opened && <Warnings outcome={outcome} />}
      {outcome && !opened && <p role="status">{page("coverage.nothingFound")}</p>}
      {outcome && opened && (
        <>
          <Overview outcome={outcome} opened={opened} />
          <Warnings outcome={outcome} />
          <RoadResult chain={opened} />
          <ExportButtons outcome={outcome} />
          <ComputedFrom outcome={outcome} />
        </>
      )}
    </div>
  );
}
