import { useId, useState } from "react";
import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { showLayer } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Switch } from "../controls/Switch.tsx";
import { LayerLegend } from "../legend/LayerLegend.tsx";
import { useLanguage } from "../use-language.ts";
import { LayerAbout } from "./LayerAbout.tsx";
import { LayerCount } from "./LayerCount.tsx";
import { LayerRemark } from "./LayerRemark.tsx";
import { OpacitySlider } from "./OpacitySlider.tsx";

interface LayerRowProps {
  readonly layer: LayerDefinition;
  readonly theme: Theme;
}

/** One layer: on or off, how many, and when it is on what its signs mean. The rest stands behind the (i). */
export function LayerRow({ layer, theme }: LayerRowProps) {
  const { translate } = useLanguage();
  const view = useStore(store, (state) => state.document.layers[layer.id]);
  const [aboutOpen, setAboutOpen] = useState(false);
  const aboutId = useId();
  const name = translate(`layers.${layer.id}.name`);
  const visible = view?.visible ?? false;
  return (
    <li className="layer-row">
      <div className="layer-head">
        <Switch isSelected={visible} onChange={(on) => showLayer(layer.id, on)}>
          {name}
        </Switch>
        <LayerCount layer={layer} visible={visible} />
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
      <div id={aboutId} className="layer-more" hidden={!aboutOpen}>
        {aboutOpen && (
          <>
            {visible && <OpacitySlider layer={layer.id} opacity={view?.opacity ?? 1} name={name} />}
            <LayerAbout layer={layer.id} />
          </>
        )}
      </div>
      {visible && (
        <div className="layer-body">
          <LayerRemark layer={layer} />
          <LayerLegend layer={layer} theme={theme} />
        </div>
      )}
    </li>
  );
}
