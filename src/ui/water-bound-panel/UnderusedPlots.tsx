import { useState } from "react";
import { useStore } from "zustand";
import { MAX_QUAY_METERS } from "../../analyses/water-bound/question.ts";
import type { UnderusedPlot } from "../../analyses/water-bound/result.ts";
import type { FittingPlot } from "../../analyses/water-bound/view.ts";
import { ENVIRONMENTAL_CATEGORIES } from "../../catalog/environmental-categories.ts";
import { askWaterBound } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { UnderusedItem } from "./UnderusedItem.tsx";

const PAGE_ROWS = 30;
const USES = ["other", "vacant"] as const satisfies readonly UnderusedPlot["use"][];

/** Wet plots with a dry user, or with none, and which of them suit who needs a quay or heavy industry. */
export function UnderusedPlots({ plots }: { readonly plots: readonly FittingPlot[] }) {
  const page = usePageWords();
  const question = useStore(store, ({ document }) => document.waterBound);
  const [use, setUse] = useState<UnderusedPlot["use"]>("other");
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  const rows = plots.filter(({ plot }) => plot.use === use);
  const maybes = rows.filter(({ fits }) => fits === "maybe").length;
  return (
    <section className="plots-list" aria-labelledby="plots-underused">
      <h3 id="plots-underused">{page(`plots.underused.title.${use}`)}</h3>
      <Choice
        label={page("plots.underused.show")}
        look="bar"
        options={USES.map((id) => ({ id, label: page(`plots.underused.uses.${id}`) }))}
        value={use}
        onChange={setUse}
      />
      <details className="plots-demand">
        <summary>{page("plots.underused.demand")}</summary>
        <p className="plots-note">{page("plots.underused.demandNote")}</p>
        <NumberField
          label={page("plots.underused.leastQuay")}
          minValue={0}
          maxValue={MAX_QUAY_METERS}
          step={10}
          value={question.leastQuayMeters}
          onChange={(meters) =>
            askWaterBound({ leastQuayMeters: Number.isFinite(meters) ? Math.round(meters) : 0 })
          }
        />
        <Select
          label={page("plots.underused.leastCategory")}
          options={[
            { id: "", label: page("plots.underused.anyCategory") },
            ...ENVIRONMENTAL_CATEGORIES.map((id) => ({ id, label: id })),
          ]}
          value={question.leastCategory ?? ""}
          onChange={(id) =>
            askWaterBound({ leastCategory: ENVIRONMENTAL_CATEGORIES.find((known) => known === id) ?? null })
          }
        />
      </details>
      <p className="plots-note" role="status">
        {maybes > 0
          ? page("plots.underused.countMaybe", { count: rows.length, maybe: maybes })
          : page("plots.underused.count", { count: rows.length })}
      </p>
      <ul className="underused-list">
        {rows.slice(0, shownRows).map((row) => (
          <UnderusedItem key={row.plot.id} fitting={row} />
        ))}
      </ul>
      {rows.length > shownRows && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {page("plots.more", { count: Math.min(PAGE_ROWS, rows.length - shownRows) })}
        </Button>
      )}
    </section>
  );
}
