import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Plot } from "../../catalog/plot-inventory.ts";
import { plotPlaceLabel } from "../../catalog/plot-places.ts";
import { choosePlot, chosenPlot, editPlot, goToPlot } from "../../state/chosen-plot.ts";
import { plotPlaces } from "../../state/plot-selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** The plot that was pointed at, on the map or in the list: everything its row says, and what it does not. */
export function ChosenPlot() {
  const page = usePageWords();
  const plot = useStore(store, chosenPlot);
  const place = useRef<HTMLDivElement>(null);
  // Who pointed at it on the map had scrolled down to something else.
  useEffect(() => {
    if (plot) place.current?.scrollIntoView({ block: "start" });
  }, [plot]);
  return (
    <div ref={place} role="status" className="plots-chosen-place">
      {plot && (
        <section className="plots-chosen" aria-labelledby="plots-chosen">
          <h2 id="plots-chosen">{plot.name ?? page("plots.underused.plot", { id: plot.id })}</h2>
          <Button
            look="icon"
            className="plots-chosen-close"
            aria-label={page("plots.chosen.close")}
            onClick={() => choosePlot(null)}
          >
            <Icon name="close" />
          </Button>
          <Facts plot={plot} />
          <p className="plot-buttons">
            <Button onClick={() => goToPlot(plot)}>{page("plots.chosen.find")}</Button>
            <Button onClick={() => editPlot(plot.id)}>{page("plots.chosen.edit")}</Button>
          </p>
        </section>
      )}
    </div>
  );
}

function Facts({ plot }: { readonly plot: Plot }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const places = useStore(store, plotPlaces);
  const [place] = places?.find(plot.place) ?? [];
  const { quayMeters = null, observed } = plot;
  const facts = {
    id: plot.id,
    place: place ? plotPlaceLabel(place) : plot.place,
    areaHectares: formats.hectares(plot.areaHectares),
    use: page(`plots.uses.${plot.use}`),
    occupant: plot.occupant ?? null,
    quayMeters: quayMeters === null ? null : formats.meters(quayMeters),
    environmentalCategory: plot.environmentalCategory ?? null,
    observed: observed && formats.date(observed),
    source: plot.source,
  };
  return (
    <dl className="facts">
      {(Object.keys(facts) as (keyof typeof facts)[]).map((field) => (
        <div key={field}>
          <dt>{page(`plots.fields.${field}`)}</dt>
          <dd>{facts[field] ?? translate("panel.unknown")}</dd>
        </div>
      ))}
    </dl>
  );
}
