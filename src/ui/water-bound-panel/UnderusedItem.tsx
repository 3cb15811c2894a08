import { useStore } from "zustand";
import type { FittingPlot } from "../../analyses/water-bound/view.ts";
import { goToFeature, goToGeometry } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** A plot that is not used as such: what is known of it, and what is not. Its name leads to its place. */
export function UnderusedItem({ fitting: { plot, place, fits } }: { readonly fitting: FittingPlot }) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const outline = useStore(
    store,
    ({ document }) => document.ownPlots?.plots.find(({ id }) => id === plot.id)?.geometry ?? null,
  );
  const unknown = translate("panel.unknown");
  const go = () => {
    if (outline) goToGeometry(outline);
    else if (place) goToFeature({ layer: place.layer, id: place.featureId });
  };
  const { quayMeters = null, environmentalCategory = null } = plot;
  return (
    <li>
      <Button look="link" disabled={!outline && !place} onClick={go}>
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
