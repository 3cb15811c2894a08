import type { FeatureAttribute } from "../feature/feature-attributes.ts";
import { formatAttribute, isNumeric } from "../feature/format-attribute.ts";
import { Provenance } from "../feature/Provenance.tsx";
import { SourceText } from "../feature/SourceText.tsx";
import { useLanguage } from "../use-language.ts";

/** One attribute with its values; several stand beside each other, each with its own footnote. */
export function AttributeRow({ attribute }: { readonly attribute: FeatureAttribute }) {
  const { translate, formats } = useLanguage();
  const { definition, known, entries } = attribute;
  const several = known && entries.length > 1;
  return (
    <div className="attribute" data-numeric={known && isNumeric(definition.format)} data-known={known}>
      <dt>{translate(`attributes.${definition.key}`)}</dt>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values of one feature never move
        <dd key={index}>
          <span className="attribute-value">
            {definition.format === "url" && entry.value !== null ? (
              <SourceText source={String(entry.value)} />
            ) : (
              formatAttribute(definition, entry.value, translate, formats)
            )}
          </span>
          <Provenance entry={entry} />
          {several && index === entries.length - 1 && (
            <p className="provenance">{translate("panel.details.several", { count: entries.length })}</p>
          )}
        </dd>
      ))}
    </div>
  );
}
