import { useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { scrollerOf } from "../controls/scroller-of.ts";
import { TabList, tabId, tabPanelId } from "../controls/TabList.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { Setup } from "../suitability-setup/Setup.tsx";
import { KeepTab } from "./KeepTab.tsx";
import { RankedList } from "./RankedList.tsx";
import { SureTab } from "./SureTab.tsx";
import { SUITABILITY_TABS, type SuitabilityTab } from "./suitability-tabs.ts";
import { TopOfRanking } from "./TopOfRanking.tsx";
import { WhyTab } from "./WhyTab.tsx";

interface SuitabilityTabsProps {
  readonly open: SuitabilityTab;
  /** Whether the ranking stands beside the tabs, and is none of them. */
  readonly isBeside: boolean;
  readonly onOpen: (tab: SuitabilityTab) => void;
}

/** What one does with a ranking, a step a tab. */
export function SuitabilityTabs({ open, isBeside, onOpen }: SuitabilityTabsProps) {
  const page = usePageWords();
  const panel = useRef<HTMLDivElement>(null);
  const isNew = useRef(true);
  const chosen = useStore(store, ({ session }) => session.chosenCandidate);
  // Another text begins at its beginning, and takes the focus from what it replaced.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when the text is another one
  useLayoutEffect(() => {
    const step = panel.current;
    const wasNew = isNew.current;
    isNew.current = false;
    if (!step || wasNew) return;
    const scroller = isBeside ? step : scrollerOf(step);
    scroller?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) step.focus({ preventScroll: true });
  }, [open, chosen, isBeside]);
  const tabs = SUITABILITY_TABS.filter((id) => !(isBeside && id === "ranking"));
  const idOf = (tab: SuitabilityTab) => `suitability-${tab}` as const;
  return (
    <div className="suitability-tabs">
      <div className="suitability-steps">
        <TabList
          label={page("suitability.tabs.label")}
          orientation="horizontal"
          tabs={tabs.map((tab) => ({ id: idOf(tab), label: page(`suitability.tabs.${tab}`) }))}
          selected={idOf(open)}
          shown
          onSelect={(id) => onOpen(SUITABILITY_TABS.find((tab) => idOf(tab) === id) ?? "setup")}
        />
      </div>
      <div
        ref={panel}
        id={tabPanelId(idOf(open))}
        role="tabpanel"
        aria-labelledby={tabId(idOf(open))}
        className="suitability-step"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys
        tabIndex={0}
      >
        {open === "setup" && (
          <>
            <h2 className="panel-heading">{page("suitability.title")}</h2>
            <p className="suitability-intro">{page("suitability.intro")}</p>
            <Setup />
            {!isBeside && <TopOfRanking onOpen={() => onOpen("ranking")} />}
          </>
        )}
        {open === "ranking" && <RankedList />}
        {open === "why" && <WhyTab />}
        {open === "sure" && <SureTab />}
        {open === "keep" && <KeepTab />}
      </div>
    </div>
  );
}
