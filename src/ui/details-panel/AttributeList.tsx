import type { FeatureProperties } from "../../catalog/feature.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { featureAttributes, leansOnFeature } from "../feature/feature-attributes.ts";
import { useLanguage } from "../use-language.ts";
import { AttributeRow } from "./AttributeRow.tsx";
import { ToFeatureSource } from "./FeatureSource.tsx";

interface AttributeListProps {
  readonly layer: LayerDefinition;
  readonly properties: FeatureProperties;
}

/** Everything known of a feature in the order of its layer, and how much is not known. */
export function AttributeList({ layer, properties }: AttributeListProps) {
  const { translate, language } = useLanguage();
  const attributes = featureAttributes(layer.attributes, properties, language);
  const unknown = attributes.filter(({ known }) => !known).length;
  if (attributes.length === 0) return null;
  return (
    <section aria-labelledby="details-attributes">
      <h3 id="details-attributes" className="details-heading">
        {translate("panel.details.attributes")}
      </h3>
      <dl className="attributes">
        {attributes.map((attribute) => (
          <AttributeRow key={attribute.definition.key} layer={layer.id} attribute={attribute} />
        ))}
      </dl>
      {attributes.some(leansOnFeature) && <ToFeatureSource />}
      {unknown > 0 && (
        <p className="details-note">
          {translate("panel.details.unknownCount", { count: unknown, total: attributes.length })}
        </p>
      )}
    </section>
  );
}
