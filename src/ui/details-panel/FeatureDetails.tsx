import type { FoundFeature } from "../../state/selectors.ts";
import { propertyIn } from "../feature/feature-attributes.ts";
import { locationSentence } from "../feature/location-sentence.ts";
import { SourceText } from "../feature/SourceText.tsx";
import { useLanguage } from "../use-language.ts";
import { AttributeList } from "./AttributeList.tsx";
import { DetailsActions } from "./DetailsActions.tsx";
import { DetailsBar } from "./DetailsBar.tsx";
import { DetailsHeader } from "./DetailsHeader.tsx";
import { NeighbourButtons } from "./NeighbourButtons.tsx";

/** One feature from name to source, with the ways on: to its neighbours, a link, a measurement. */
export function FeatureDetails({ found }: { readonly found: FoundFeature }) {
  const { translate, formats, language } = useLanguage();
  const { layer, data, feature } = found;
  const { sourceDate } = feature.properties;
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
        <AttributeList definitions={layer.attributes} properties={feature.properties} />
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
        <section aria-labelledby="details-source">
          <h3 id="details-source" className="details-heading">
            {translate("panel.details.dataSource")}
          </h3>
          <p className="details-source">
            <SourceText source={String(propertyIn(feature.properties, "source", language))} />
            {sourceDate && `, ${translate("panel.details.asOf", { date: formats.date(sourceDate) })}`}
          </p>
          <p className="details-note">
            {data.about.publisher} · {data.about.licence}
          </p>
        </section>
      </div>
    </section>
  );
}
