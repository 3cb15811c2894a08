import { useStore } from "zustand";
import { setClusters } from "../../state/clusters-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { AskedNumber } from "./AskedNumber.tsx";

/** How many hubs are looked for, and from which random start. */
export function HubSettings() {
  const page = usePageWords();
  const { hubs, seed } = useStore(store, ({ document }) => document.clusters);
  return (
    <SetupSection
      title={page("clusters.hubs.title")}
      state={page("clusters.hubs.state", { count: hubs })}
      open
    >
      <AskedNumber label={page("clusters.hubs.count")} of="hubs" value={hubs} />
      <p className="setup-note">{page("clusters.hubs.means")}</p>
      <p className="setup-note">{page("clusters.hubs.seed", { seed: String(seed) })}</p>
      <Button onClick={() => setClusters({ seed: seed + 1 })}>{page("clusters.hubs.otherStart")}</Button>
    </SetupSection>
  );
}
