import { useStore } from "zustand";
import { SITE_LAYERS } from "../../analyses/clusters/question.ts";
import { STATUSES } from "../../core/status.ts";
import { setClusters } from "../../state/clusters-actions.ts";
import { clustersOutcome } from "../../state/clusters-selectors.ts";
import { store } from "../../state/store.ts";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { RegionSelect } from "../suitability-setup/RegionSelect.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { useLanguage } from "../use-language.ts";
import { Ticks } from "./Ticks.tsx";
import { useSiteKinds } from "./use-site-kinds.ts";
import { yearsWith } from "./years-with.ts";

const TODAY = "";

/** Which sites take part: of which layers, kinds, statuses, region and moment. */
export function SiteSettings() {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const { layers, kinds, statuses, region, year } = useStore(store, ({ document }) => document.clusters);
  const outcome = useStore(store, clustersOutcome);
  const known = useSiteKinds(layers);
  const layerNames = layers.map((id) => translate(`layers.${id}.name`)).join(", ");
  const listed = outcome?.sites.filter(({ isListed }) => isListed).length;
  const state =
    listed === undefined ? layerNames : page("clusters.sites.state", { layers: layerNames, count: listed });
  return (
    <SetupSection title={page("clusters.sites.title")} state={state}>
      <div className="setup-form">
        <Ticks
          legend={page("clusters.sites.layers")}
          options={SITE_LAYERS}
          chosen={layers}
          nameOf={(id) => translate(`layers.${id}.name`)}
          onChange={(wanted) =>
            setClusters({ layers: wanted.length === 0 ? SITE_LAYERS : wanted, kinds: [] })
          }
        />
        {known.length > 1 && (
          <Ticks
            legend={page("clusters.sites.kinds")}
            options={known}
            chosen={kinds}
            nameOf={(kind) => translate(`kinds.${kind}`)}
            onChange={(wanted) => setClusters({ kinds: wanted })}
          />
        )}
        <RegionSelect region={region} onChange={(wanted) => setClusters({ region: wanted })} />
        <p className="setup-note">{page("clusters.sites.regionMeans")}</p>
        <Ticks
          legend={page("clusters.sites.statuses")}
          options={STATUSES}
          chosen={statuses}
          nameOf={(status) => translate(`statuses.${status}`)}
          onChange={(wanted) => setClusters({ statuses: wanted })}
        />
        <Select
          label={page("clusters.sites.moment")}
          options={[
            { id: TODAY, label: page("clusters.sites.today") },
            ...yearsWith(year).map((one) => ({ id: String(one), label: String(one) })),
          ]}
          value={year === null ? TODAY : String(year)}
          onChange={(id) => setClusters({ year: id === TODAY ? null : Number(id) })}
        />
        <p className="setup-note">{page("clusters.sites.momentMeans")}</p>
        <p className="setup-note">{page("clusters.sites.hectaresMeans", { zero: formats.hectares(0) })}</p>
      </div>
    </SetupSection>
  );
}
