import { useId, useState } from "react";
import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { showLayer } from "../../state/actions.ts";
import { layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Switch } from "../controls/Switch.tsx";
import { LayerLegend } from "../legend/LayerLegend.tsx";
import { useLanguage } from "../use-language.ts";
import { LayerAbout } from "./LayerAbout.tsx";
import { LayerCount } from "./LayerCount.tsx";
import { OpacitySlider } from "./OpacitySlider.tsx";

interface LayerRowProps {
  readonly layer: LayerDefinition;
  readonly theme: Theme;
}

/** One layer: on or off, and when it is on what is in view, how strong it is drawn and what its signs mean. */
export function LayerRow({ layer, theme }: LayerRowProps) {
  const { translate } = useLanguage();
  const view = useStore(store, (state) => state.document.layers[layer.id]);
  const failed = useStore(store, (state) => layerState(layer.id)(state).status === "failed");
  const [aboutOpen, setAboutOpen] = useState(false);
  const aboutId = useId();
  const name = translate(`layers.${layer.id}.name`);
  return (
    <li className="layer-row">
      <div className="layer-head">
        <Switch isSelected={view?.visible ?? false} onChange={(on) => showLayer(layer.id, on)}>
          {name}
        </Switch>
        <Button
          look="icon"
          aria-label={translate("panel.layers.about", { layer: name })}
          aria-expanded={aboutOpen}
          aria-controls={aboutId}
          onClick={() => setAboutOpen(!aboutOpen)}
        >
          <Icon name="info" />
        </Button>
      </div>
      <div id={aboutId} hidden={!aboutOpen}>
        {aboutOpen && <LayerAbout layer={layer.id} />}
      </div>
      {view?.visible && (
        <div className="layer-body">
          <div className="layer-facts">
            <LayerCount layer={layer} />
            {!failed && <OpacitySlider layer={layer.id} opacity={view.opacity} name={name} />}
          </div>
          <LayerLegend layer={layer} theme={theme} />
        </div>
      )}
    </li>
  );
}
