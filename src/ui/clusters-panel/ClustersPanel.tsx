import { useStore } from "zustand";
import { CLUSTER_METHODS } from "../../analyses/clusters/question.ts";
import { setClusters } from "../../state/clusters-actions.ts";
import { clustersOutcome } from "../../state/clusters-selectors.ts";
import { store } from "../../state/store.ts";
import { Choice } from "../controls/Choice.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { ClustersFrom } from "./ClustersFrom.tsx";
import { ClusterWarnings } from "./ClusterWarnings.tsx";
import { DensityHeadline } from "./DensityHeadline.tsx";
import { DensityResults } from "./DensityResults.tsx";
import { DensitySettings } from "./DensitySettings.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { HexagonResults } from "./HexagonResults.tsx";
import { HexagonSettings } from "./HexagonSettings.tsx";
import { HubResults } from "./HubResults.tsx";
import { HubSettings } from "./HubSettings.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { SiteSettings } from "./SiteSettings.tsx";
import { ThresholdSettings } from "./ThresholdSettings.tsx";
import "../suitability-setup/suitability-setup.css";
import "./clusters-panel.css";

/** Where sites lie together and which lie apart, in three ways: by density, around hubs, in hexagons. */
export function ClustersPanel() {
  return (
    <PageWords>
      <Clusters />
    </PageWords>
  );
}

function Clusters() {
  const page = usePageWords();
  const method = useStore(store, ({ document }) => document.clusters.method);
  return (
    <div className="clusters-panel">
      <h2 className="panel-heading">{page("clusters.title")}</h2>
      <p>{page("clusters.intro")}</p>
      <Choice
        label={page("clusters.method")}
        look="bar"
        options={CLUSTER_METHODS.map((id) => ({ id, label: page(`clusters.methods.${id}`) }))}
        value={method}
        onChange={(wanted) => setClusters({ method: wanted })}
      />
      <p className="setup-note">{page(`clusters.methodNotes.${method}`)}</p>
      <Headline />
      <div className="clusters-settings">
        {method === "density" && <DensitySettings />}
        {method === "k-means" && <HubSettings />}
        {method === "hexagons" && <HexagonSettings />}
        <ThresholdSettings />
        <SiteSettings />
      </div>
      <SearchStatus />
      <Found />
    </div>
  );
}

function Headline() {
  const result = useStore(store, clustersOutcome)?.result;
  return result?.method === "density" && result.shares.sites > 0 ? <DensityHeadline result={result} /> : null;
}

function Found() {
  const outcome = useStore(store, clustersOutcome);
  if (!outcome) return null;
  const { result } = outcome;
  return (
    <>
      <ClusterWarnings warnings={outcome.warnings} />
      {result.method === "density" && <DensityResults outcome={outcome} result={result} />}
      {result.method === "k-means" && <HubResults outcome={outcome} result={result} />}
      {result.method === "hexagons" && <HexagonResults outcome={outcome} result={result} />}
      <ExportButtons outcome={outcome} />
      <ClustersFrom outcome={outcome} />
    </>
  );
}
