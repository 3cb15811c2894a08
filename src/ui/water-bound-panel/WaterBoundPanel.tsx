import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { waterBoundJob } from "../../state/water-bound-jobs.ts";
import { TabList, tabId, tabPanelId } from "../controls/TabList.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { JobStatus } from "../shell/JobStatus.tsx";
import { ChosenPlot } from "./ChosenPlot.tsx";
import { KeepTab } from "./KeepTab.tsx";
import { NearTab } from "./NearTab.tsx";
import { PlotsTab } from "./PlotsTab.tsx";
import { UseTab } from "./UseTab.tsx";
import { useWaterBound } from "./use-water-bound.ts";
import "./water-bound-panel.css";

const TABS = ["use", "plots", "near", "keep"] as const;
type Tab = (typeof TABS)[number];
const idOf = (tab: Tab) => `water-bound-${tab}` as const;

/**
 * An overview that does not exist yet: how plots on the water are used, as far as the person's own list says it, and
 * how near parks lie to the water, which is another thing.
 */
export function WaterBoundPanel() {
  return (
    <PageWords>
      <WaterBound />
    </PageWords>
  );
}

function WaterBound() {
  const page = usePageWords();
  const state = useWaterBound();
  const hasDraft = useStore(store, ({ session }) => session.plotDraft !== null);
  const [open, setOpen] = useState<Tab>(hasDraft ? "plots" : "use");
  const isRowChosen = useStore(
    store,
    ({ session }) => session.plotDraft !== null && session.chosenPlot !== null,
  );
  // The row of a plot that is pointed at on the map is where plots are filled in.
  useEffect(() => {
    if (isRowChosen) setOpen("plots");
  }, [isRowChosen]);
  return (
    <div className="plots-panel">
      <TabList
        label={page("plots.tabs.label")}
        orientation="horizontal"
        tabs={TABS.map((tab) => ({ id: idOf(tab), label: page(`plots.tabs.${tab}`) }))}
        selected={idOf(open)}
        shown
        onSelect={(id) => setOpen(TABS.find((tab) => idOf(tab) === id) ?? "use")}
      />
      <Status />
      <ChosenPlot />
      <div
        id={tabPanelId(idOf(open))}
        role="tabpanel"
        aria-labelledby={tabId(idOf(open))}
        className="plots-tab"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys
        tabIndex={0}
      >
        {open === "use" && <UseTab state={state} onFill={() => setOpen("plots")} />}
        {open === "plots" && <PlotsTab onApplied={() => setOpen("use")} />}
        {open === "near" && state && <NearTab state={state} />}
        {open === "keep" && state && <KeepTab state={state} />}
      </div>
    </div>
  );
}

/** How far the counting and measuring is. */
function Status() {
  const page = usePageWords();
  const job = useStore(store, ({ session }) => session.waterBoundJob);
  return (
    <JobStatus
      job={job}
      isCurrent
      words={{
        first: page("plots.job.first"),
        again: page("plots.job.again"),
        cancel: page("plots.job.cancel"),
        retry: page("plots.job.retry"),
        stale: page("plots.job.stopped"),
        stopped: page("plots.job.stopped"),
      }}
      onCancel={waterBoundJob.cancel}
      onRetry={waterBoundJob.again}
    />
  );
}
