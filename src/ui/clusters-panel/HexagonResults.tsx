import { useState } from "react";
import { useStore } from "zustand";
import type { ClustersOutcome, HexagonsResult } from "../../analyses/clusters/result.ts";
import { hexagonTable } from "../../formats/clusters-tables.ts";
import { emptyWords, hectaresWords } from "../../formats/clusters-words.ts";
import { goToGeometry } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ClusterLegend } from "./ClusterLegend.tsx";
import { FoundRow } from "./FoundRow.tsx";
import { FoundTable } from "./FoundTable.tsx";
import { SiteList } from "./SiteList.tsx";

const SHOWN_AT_FIRST = 15;
/** Of a full hexagon the largest give their names. */
const NAMED = 3;

interface HexagonResultsProps {
  readonly outcome: ClustersOutcome;
  readonly result: HexagonsResult;
}

/** How many hectares lie in which hexagon, the fullest first. */
export function HexagonResults({ outcome, result }: HexagonResultsProps) {
  const { hexagons } = result;
  const { sites } = outcome;
  const page = usePageWords();
  const wording = useWording();
  const [isWhole, setWhole] = useState(false);
  const opened = useStore(store, ({ session }) => session.openedInClusters);
  const openedAt = hexagons.findIndex(({ id }) => opened === `hexagon/${id}`);
  const count = isWhole || openedAt >= SHOWN_AT_FIRST ? hexagons.length : SHOWN_AT_FIRST;
  const namesOf = (members: readonly number[]) => {
    const largestFirst = members.toSorted((a, b) => (sites[b]?.hectares ?? 0) - (sites[a]?.hectares ?? 0));
    const names = largestFirst.slice(0, NAMED).flatMap((member) => sites[member]?.name ?? []);
    return names.join(", ") + (members.length > NAMED ? " …" : "");
  };
  if (hexagons.length === 0) return <p className="clusters-empty">{emptyWords(outcome, wording)}</p>;
  return (
    <>
      <ClusterLegend method="hexagons" isCompared={false} />
      <section aria-labelledby="clusters-hexagons">
        <h3 id="clusters-hexagons">{page("clusters.hexagons.found", { count: hexagons.length })}</h3>
        <p className="setup-note">{page("clusters.hexagons.note")}</p>
        <FoundTable
          title={page("clusters.hexagons.found", { count: hexagons.length })}
          make={(words) => hexagonTable(result, words)}
        />
        <ol className="found-list">
          {hexagons.slice(0, count).map(({ id, polygon, hectares, members }, index) => (
            <FoundRow
              key={id}
              target={`hexagon/${id}`}
              goTo={() => goToGeometry(polygon)}
              sign={<span className="found-rank">{wording.notation.number(index + 1)}</span>}
              name={namesOf(members)}
              hectares={
                hectares.known === 0 && hectares.unknownCount > 0
                  ? "?"
                  : wording.notation.hectares(hectares.known)
              }
              notes={[page("clusters.list.sites", { count: members.length })]}
            >
              {() => (
                <>
                  <p>{hectaresWords(hectares, wording)}</p>
                  <SiteList
                    title={page("clusters.list.sites", { count: members.length })}
                    members={members}
                    sites={sites}
                  />
                </>
              )}
            </FoundRow>
          ))}
        </ol>
        {count < hexagons.length && (
          <Button onClick={() => setWhole(true)}>
            {page("clusters.hexagons.all", { count: hexagons.length })}
          </Button>
        )}
      </section>
    </>
  );
}
