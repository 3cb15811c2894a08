import type { FittingPlot } from "../../analyses/water-bound/view.ts";
import { goToPlot, hoverPlot } from "../../state/chosen-plot.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** A plot that is not used as such: what is known of it, and what is not. Its name opens it. */
export function UnderusedItem({ fitting: { plot, place, fits } }: { readonly fitting: FittingPlot }) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const unknown = translate("panel.unknown");
  const go = () => {
    // The outcome has no outlines.
    const own = store.getState().document.ownPlots?.plots.find(({ id }) => id === plot.id);
    if (own) goToPlot(own);
  };
  const { quayMeters = null, environmentalCategory = null } = plot;
  return (
    <li
      onPointerEnter={() => hoverPlot(plot.id)}
      onPointerLeave={() => hoverPlot(null)}
      onFocus={() => hoverPlot(plot.id)}
      onBlur={() => hoverPlot(null)}
    >
      <Button look="link" onClick={go}>
        {plot.name ?? page("plots.underused.plot", { id: plot.id })}
      </Button>
      <span className="underused-hectares">{formats.hectares(plot.areaHectares)}</span>
      <span className="plots-note">{place ? featureName(place, language) : plot.place}</span>
      <span className="plots-note">
        {[
          plot.occupant,
          page("plots.underused.quay", { quay: quayMeters === null ? unknown : formats.meters(quayMeters) }),
          page("plots.underused.category", { category: environmentalCategory ?? unknown }),
          page("plots.underused.seen", { date: plot.observed ? formats.date(plot.observed) : unknown }),
          plot.source,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {fits === "maybe" && <span className="row-note">{page("plots.underused.maybe")}</span>}
    </li>
  );
}
