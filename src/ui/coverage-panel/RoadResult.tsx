import { useStore } from "zustand";
import type { RoadChain } from "../../analyses/coverage/result.ts";
import { chainName } from "../../formats/coverage-words.ts";
import { openRoad } from "../../state/coverage-actions.ts";
import { coverageOutcome } from "../../state/coverage-selectors.ts";
import { store } from "../../state/store.ts";
import { TabList, tabId, tabPanelId } from "../controls/TabList.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { FacilityTable } from "./FacilityTable.tsx";
import { GapTable } from "./GapTable.tsx";
import { Places } from "./Places.tsx";
import { Strip } from "./Strip.tsx";
import "./strip.css";

const idOf = (chain: RoadChain) => `road-${chain.id.replaceAll(/[^A-Za-z0-9]/g, "-")}`;

/** One road at a time: its strip, the same in tables, and where one more place would help. */
export function RoadResult({ chain }: { readonly chain: RoadChain }) {
  const page = usePageWords();
  const chains = useStore(store, coverageOutcome)?.chains ?? [chain];
  const hasTabs = chains.length > 1;
  return (
    <div className="coverage-road">
      {hasTabs && (
        <TabList
          label={page("coverage.roads.title")}
          orientation="horizontal"
          tabs={chains.map((each) => ({ id: idOf(each), label: chainName(each.id) }))}
          selected={idOf(chain)}
          shown
          onSelect={(id) => openRoad(chains.find((each) => idOf(each) === id)?.id ?? chain.id)}
        />
      )}
      <div
        className="coverage-parts"
        {...(hasTabs && {
          role: "tabpanel",
          id: tabPanelId(idOf(chain)),
          "aria-labelledby": tabId(idOf(chain)),
        })}
      >
        <Strip key={chain.id} chain={chain} />
        <GapTable chain={chain} />
        <Places chain={chain} />
        <FacilityTable chain={chain} />
      </div>
    </div>
  );
}
