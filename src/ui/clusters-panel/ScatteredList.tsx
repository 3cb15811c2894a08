import { useState } from "react";
import { useStore } from "zustand";
import type { ClusterSite, DensityResult } from "../../analyses/clusters/result.ts";
import { scatteredTable } from "../../formats/clusters-tables.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { FoundTable } from "./FoundTable.tsx";
import { ScatteredRow } from "./ScatteredRow.tsx";

/** From here on the list is folded: who goes on reading asks for the rest. */
const SHOWN_AT_FIRST = 15;

interface ScatteredListProps {
  readonly result: DensityResult;
  readonly sites: readonly ClusterSite[];
}

/** Every site outside the clusters: a result of its own, large-scale first. */
export function ScatteredList({ result, sites }: ScatteredListProps) {
  const { scattered, clusters } = result;
  const page = usePageWords();
  const [isWhole, setWhole] = useState(false);
  const opened = useStore(store, ({ session }) => session.openedInClusters);
  const openedAt = scattered.findIndex(({ site }) => opened === `site/${sites[site]?.id}`);
  const count = isWhole || openedAt >= SHOWN_AT_FIRST ? scattered.length : SHOWN_AT_FIRST;
  return (
    <section aria-labelledby="clusters-scattered">
      <h3 id="clusters-scattered" tabIndex={-1}>
        {page("clusters.scattered.title", { count: scattered.length })}
      </h3>
      <p className="setup-note">{page("clusters.scattered.note")}</p>
      {scattered.length > 0 && (
        <FoundTable
          title={page("clusters.scattered.title", { count: scattered.length })}
          make={(words) => scatteredTable(result, sites, words)}
        />
      )}
      <ol className="found-list">
        {scattered.slice(0, count).map((one) => {
          const site = sites[one.site];
          return site && <ScatteredRow key={site.id} scattered={one} site={site} clusters={clusters} />;
        })}
      </ol>
      {count < scattered.length && (
        <Button onClick={() => setWhole(true)}>
          {page("clusters.scattered.all", { count: scattered.length })}
        </Button>
      )}
    </section>
  );
}
