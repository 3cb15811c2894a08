import { useState } from "react";
import { useStore } from "zustand";
import type { ShipClass } from "../../analyses/water-bound/question.ts";
import { SHIP_CLASSES } from "../../criteria/ship-class.ts";
import { askWaterBound } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Select } from "../controls/Select.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { NearRow } from "./NearRow.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import type { WaterBoundState } from "./use-water-bound.ts";
import { Warnings } from "./Warnings.tsx";

/** Without these there is no distance at all. */
const MEASURED = ["business-parks", "waterways"];
const PAGE_ROWS = 30;
const STOPS = [100, 250, 500, 1000, 2500, 5000, 20_000];

/** How near parks lie to a waterway: known of many more places than how plots are used, and another thing. */
export function NearTab({ state: { outcome, view, references } }: { readonly state: WaterBoundState }) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { withinMeters, shipClass } = useStore(store, ({ document }) => document.waterBound);
  const missing = outcome.warnings.filter(
    ({ code, subject }) => code === "layer-missing" && MEASURED.includes(subject),
  );
  const stops = STOPS.includes(withinMeters) ? STOPS : [...STOPS, withinMeters].sort((a, b) => a - b);
  return (
    <>
      <h2 id="plots-near" className="panel-heading">
        {page("plots.near.title")}
      </h2>
      <p className="plots-meaning">{page("plots.near.meaning")}</p>
      <ScopeChoice references={references ?? []} />
      <Select
        label={page("plots.near.within")}
        options={stops.map((meters) => ({ id: String(meters), label: formats.radius(meters) }))}
        value={String(withinMeters)}
        onChange={(meters) => askWaterBound({ withinMeters: Number(meters) })}
      />
      <p className="plots-note">{page("plots.near.withinReason")}</p>
      <Select
        label={page("plots.near.shipClass")}
        options={SHIP_CLASSES.map((id) => ({ id, label: page(`criteria.options.${id}`) }))}
        value={shipClass}
        onChange={(id) => askWaterBound({ shipClass: shipClassOf(id) })}
      />
      {missing.length > 0 ? (
        <Warnings warnings={missing} />
      ) : (
        <Near view={view} withinMeters={withinMeters} />
      )}
      <p className="plots-note">{page("plots.near.method")}</p>
      <Warnings warnings={outcome.warnings.filter(({ code }) => code === "parks-without-place")} />
    </>
  );
}

interface NearProps {
  readonly view: WaterBoundState["view"];
  readonly withinMeters: number;
}

function Near({ view, withinMeters }: NearProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  return (
    <>
      <p role="status">
        {page("plots.near.count", {
          count: view.near.length,
          distance: formats.radius(withinMeters),
          farther: view.fartherCount,
          unknown: view.unknownCount,
        })}
      </p>
      <TableScroll labelledBy="plots-near">
        <table className="table plots-table near-table">
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {page("plots.ranked.rank")}
              </th>
              <th scope="col">{page("plots.near.parkAndWaterway")}</th>
              <th scope="col" className="numeric">
                {page("plots.near.distance")}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.near.slice(0, shownRows).map((adjacency) => (
              <NearRow key={adjacency.featureId} adjacency={adjacency} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {view.near.length > shownRows && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {page("plots.more", { count: Math.min(PAGE_ROWS, view.near.length - shownRows) })}
        </Button>
      )}
    </>
  );
}

function shipClassOf(id: string): ShipClass {
  return SHIP_CLASSES.find((known) => known === id) ?? "any-class";
}
