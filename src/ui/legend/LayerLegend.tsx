import type { LayerDefinition } from "../../layers/layer.ts";
import type { Theme } from "../../theme/theme.ts";
import { useLanguage } from "../use-language.ts";
import { Swatch } from "./Swatch.tsx";
import "./legend.css";

interface LayerLegendProps {
  readonly layer: LayerDefinition;
  readonly theme: Theme;
}

/** What the signs of one layer mean. */
export function LayerLegend({ layer, theme }: LayerLegendProps) {
  const { translate } = useLanguage();
  const name = translate(`layers.${layer.id}.name`);
  return (
    <ul className="legend" aria-label={translate("panel.layers.legend", { layer: name })}>
      {layer.legend(theme).map(({ label, swatch }) => (
        <li key={label} className="legend-line">
          <Swatch swatch={swatch} theme={theme} />
          <span>{translate(`layers.${layer.id}.legend.${label}`)}</span>
        </li>
      ))}
    </ul>
  );
}
