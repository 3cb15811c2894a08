import { FIGURE_LAYERS } from "../../catalog/figure-layers.ts";
import type { FoundFeature } from "../../state/selectors.ts";
import { locationSentence } from "../feature/location-sentence.ts";
import { LazyPart, type LoadPart } from "../shell/LazyPart.tsx";
import { useLanguage } from "../use-language.ts";
import { AttributeList } from "./AttributeList.tsx";
import { DetailsActions } from "./DetailsActions.tsx";
import { DetailsBar } from "./DetailsBar.tsx";
import { DetailsHeader } from "./DetailsHeader.tsx";
import { FeatureSource } from "./FeatureSource.tsx";
import { NeighbourButtons } from "./NeighbourButtons.tsx";

const loadFigures: LoadPart = async () => (await import("../figures/FeatureFigures.tsx")).FeatureFigures;

/** One feature from name to source, with the ways on: to its neighbours, a link, a measurement. */
export function FeatureDetails({ found }: { readonly found: FoundFeature }) {
  const { translate, formats } = useLanguage();
  const { layer, data, feature } = found;
  const { toleranceMeters } = data.about;
  const generalised = toleranceMeters !== null && feature.geometry && feature.geometry.type !== "Point";
  return (
    <section className="details-panel" aria-labelledby="details-name">
      <DetailsBar layer={layer.id}>
        <NeighbourButtons found={found} />
      </DetailsBar>
      <div className="details-content">
        <DetailsHeader found={found} />
        <DetailsActions key={feature.properties.id} found={found} />
        {layer.group === "nature" && (
          <p className="details-screening">{translate("panel.details.screening")}</p>
        )}
        <AttributeList layer={layer} properties={feature.properties} />
        {FIGURE_LAYERS.includes(layer.id) && <LazyPart load={loadFigures} />}
        <section aria-labelledby="details-location">
          <h3 id="details-location" className="details-heading">
            {translate("panel.details.location")}
          </h3>
          <p>{locationSentence(feature, translate, formats)}</p>
          {generalised && (
            <p className="details-note">
              {translate("panel.details.generalised", { distance: formats.distance(toleranceMeters) })}
            </p>
          )}
        </section>
        <FeatureSource found={found} />
      </div>
    </section>
  );
}
