import type { FeatureAttribute } from "../feature/feature-attributes.ts";
import { isNumeric } from "../feature/format-attribute.ts";
import { Provenance } from "../feature/Provenance.tsx";
import { saidValue } from "../feature/said-value.ts";
import { useLanguage } from "../use-language.ts";
import { AttributeText } from "./AttributeText.tsx";

interface AttributeRowProps {
  readonly layer: string;
  readonly attribute: FeatureAttribute;
}

/** One attribute with its values; several stand beside each other, each with its own footnote. */
export function AttributeRow({ layer, attribute }: AttributeRowProps) {
  const { translate, formats } = useLanguage();
  const { definition, known, entries } = attribute;
  const differ = known && new Set(entries.map(({ value }) => value)).size > 1;
  return (
    <div className="attribute" data-numeric={known && isNumeric(definition.format)} data-known={known}>
      <dt>{translate(`attributes.${definition.key}`)}</dt>
      {entries.map((entry, index) => {
        const { text, rest } = saidValue(definition, entry, translate, formats);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the values of one feature never move
          <dd key={index}>
            <span className="attribute-value">
              <AttributeText layer={layer} definition={definition} value={entry.value} text={text} />
            </span>
            <Provenance entry={{ ...entry, qualifier: rest }} />
            {differ && index === entries.length - 1 && (
              <p className="provenance">{translate("panel.details.several", { count: entries.length })}</p>
            )}
          </dd>
        );
      })}
    </div>
  );
}
