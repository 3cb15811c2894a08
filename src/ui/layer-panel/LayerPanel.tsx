import { LAYERS } from "../../layers/index.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";
import { BackgroundChoice } from "./BackgroundChoice.tsx";
import { LayerRow } from "./LayerRow.tsx";
import "./layer-panel.css";

/** The groups in the order of the panel; within a group what lies on top of the map stands first. */
const GROUPS = ["logistics", "network", "nature", "plans", "society"] as const;

const layersByGroup = GROUPS.map((group) => ({
  group,
  layers: LAYERS.filter((layer: LayerDefinition) => layer.group === group).toReversed(),
}));

/** What can be shown: every layer with its switch, count, legend and origin, and the background under it. */
export function LayerPanel() {
  const { translate } = useLanguage();
  const theme = useTheme();
  return (
    <div className="layer-panel">
      {layersByGroup.map(({ group, layers }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className="panel-heading">
            {translate(`groups.${group}`)}
          </h2>
          <ul className="layer-list">
            {layers.map((layer) => (
              <LayerRow key={layer.id} layer={layer} theme={theme} />
            ))}
          </ul>
        </section>
      ))}
      <BackgroundChoice />
    </div>
  );
}
