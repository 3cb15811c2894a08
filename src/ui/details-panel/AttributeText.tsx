import { useStore } from "zustand";
import type { AttributeValue } from "../../catalog/feature.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";
import { goToFeature } from "../../state/go-to.ts";
import { layerData } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { SourceText } from "../feature/SourceText.tsx";
import { useLanguage } from "../use-language.ts";

interface AttributeTextProps {
  readonly layer: string;
  readonly definition: AttributeDefinition;
  readonly value: AttributeValue;
  /** The value in words. */
  readonly text: string;
}

/** One value as a person reads it: an address and another feature are links. */
export function AttributeText({ layer, definition, value, text }: AttributeTextProps) {
  if (typeof value === "string" && definition.format === "url") return <SourceText source={value} />;
  if (typeof value === "string" && definition.format === "feature") {
    return <FeatureLink layer={layer} id={value} />;
  }
  return text;
}

/** The name of another feature of the same layer, which leads to it. */
function FeatureLink({ layer, id }: { readonly layer: string; readonly id: string }) {
  const { language } = useLanguage();
  const other = useStore(store, (state) => layerData(layer)(state)?.byId.get(id));
  if (!other) return id;
  return (
    <Button look="link" onClick={() => goToFeature({ layer, id })}>
      {featureName(other.properties, language)}
    </Button>
  );
}
