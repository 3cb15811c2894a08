import { useStore } from "zustand";
import {
  CLUSTER_COMPARISONS,
  type ClusterComparison,
  type ClustersParameters,
} from "../../analyses/clusters/question.ts";
import type { ClusterSite, DensityResult } from "../../analyses/clusters/result.ts";
import { STATUSES } from "../../core/status.ts";
import { PLAN_YEARS } from "../../layers/time.ts";
import { setClusters } from "../../state/clusters-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { yearsWith } from "./years-with.ts";

interface ComparisonProps {
  readonly sites: readonly ClusterSite[];
  readonly result: DensityResult;
}

const NOTHING = "";

/** The same with another radius, minimum, threshold or year: what joins and what falls apart. */
export function Comparison({ sites, result }: ComparisonProps) {
  const page = usePageWords();
  const parameters = useStore(store, ({ document }) => document.clusters);
  const { compare } = parameters;
  return (
    <section aria-labelledby="clusters-compare">
      <h3 id="clusters-compare">{page("clusters.compare.title")}</h3>
      <div className="clusters-numbers">
        <Select
          label={page("clusters.compare.of")}
          options={[
            { id: NOTHING, label: page("suitability.compare.none") },
            ...CLUSTER_COMPARISONS.map((of) => ({ id: of, label: page(`clusters.compare.names.${of}`) })),
          ]}
          value={compare?.of ?? NOTHING}
          onChange={(id) => {
            const of = CLUSTER_COMPARISONS.find((known) => known === id);
            setClusters({ compare: of ? startOf(of, parameters) : null });
          }}
        />
        {compare && <ComparedValue compare={compare} />}
      </div>
      {compare?.of === "year" && <YearNote parameters={parameters} />}
      {compare && result.comparison && (
        <ComparedTable sites={sites} result={result} compared={result.comparison} />
      )}
    </section>
  );
}

function ComparedValue({ compare }: { readonly compare: ClusterComparison }) {
  const page = usePageWords();
  const { of, value } = compare;
  const label = page("clusters.compare.value");
  const set = (wanted: number) => setClusters({ compare: { of, value: wanted } });
  if (of === "year") {
    return (
      <Select
        label={label}
        options={yearsWith(value).map((year) => ({ id: String(year), label: String(year) }))}
        value={String(value)}
        onChange={(id) => set(Number(id))}
      />
    );
  }
  return (
    <NumberField
      label={page(`clusters.compare.values.${of}`)}
      value={value}
      minValue={0}
      formatOptions={{ maximumFractionDigits: 1 }}
      onChange={(typed) => Number.isFinite(typed) && typed !== value && set(typed)}
      {...(of === "radius" ? { step: 50 } : {})}
    />
  );
}

/** What another year means; and where plans take part already, how to leave them out. */
function YearNote({ parameters: { statuses, year } }: { readonly parameters: ClustersParameters }) {
  const page = usePageWords();
  const hasPlans = statuses.length === 0 || statuses.includes("planned");
  const chosen = statuses.length === 0 ? STATUSES : statuses;
  return (
    <>
      <p className="setup-note">{page("clusters.compare.yearMeans")}</p>
      {year === null && hasPlans && (
        <p className="setup-note">
          {page("clusters.compare.plans")}{" "}
          <Button
            look="link"
            onClick={() => setClusters({ statuses: chosen.filter((status) => status !== "planned") })}
          >
            {page("clusters.compare.withoutPlans")}
          </Button>
        </p>
      )}
    </>
  );
}

/** Something else than now, so that there is a difference to see. */
function startOf(of: ClusterComparison["of"], parameters: ClustersParameters): ClusterComparison {
  const values = {
    radius: parameters.radiusMeters * 2,
    "minimum-sites": parameters.minimumSites + 2,
    "minimum-hectares": parameters.minimumHectares * 2 || 50,
    "large-scale": parameters.largeScaleHectares * 2,
    year: PLAN_YEARS.find((year) => year !== parameters.year) ?? PLAN_YEARS[0],
  };
  return { of, value: values[of] };
}
