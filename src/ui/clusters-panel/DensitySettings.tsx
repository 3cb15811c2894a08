import { useStore } from "zustand";
import { clustersOutcome } from "../../state/clusters-selectors.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { useLanguage } from "../use-language.ts";
import { AskedNumber } from "./AskedNumber.tsx";
import { DistancePlot } from "./DistancePlot.tsx";

/** What is close together, and when that is a cluster: the radius from a plot, and the two minimums. */
export function DensitySettings() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { radiusMeters, minimumSites, minimumHectares } = useStore(
    store,
    ({ document }) => document.clusters,
  );
  const result = useStore(store, clustersOutcome)?.result;
  const density = result?.method === "density" ? result : null;
  const state = page("clusters.density.state", {
    radius: formats.radius(radiusMeters),
    count: minimumSites,
    area: formats.hectares(minimumHectares),
  });
  return (
    <SetupSection title={page("clusters.density.title")} state={state} open>
      <p className="setup-note">{page("clusters.density.radiusMeans")}</p>
      <DistancePlot
        distances={density?.neighbourMeters ?? null}
        kneeMeters={density?.kneeMeters ?? null}
        radiusMeters={radiusMeters}
        neighbours={Math.max(1, minimumSites - 1)}
      />
      <div className="clusters-numbers">
        <AskedNumber
          label={page("clusters.density.radius")}
          of="radiusMeters"
          step={50}
          value={radiusMeters}
        />
        <AskedNumber label={page("clusters.density.sites")} of="minimumSites" value={minimumSites} />
        <AskedNumber label={page("clusters.density.hectares")} of="minimumHectares" value={minimumHectares} />
      </div>
      <p className="setup-note">
        {page("clusters.density.minimumMeans", {
          count: minimumSites,
          area: formats.hectares(minimumHectares),
        })}
      </p>
      <details className="found-members">
        <summary>{page("clusters.density.why")}</summary>
        <p className="setup-note">{page("clusters.density.reason")}</p>
      </details>
    </SetupSection>
  );
}
