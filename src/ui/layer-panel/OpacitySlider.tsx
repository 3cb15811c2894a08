import { useRef } from "react";
import { fadeLayer, settle } from "../../state/actions.ts";
import type { ViewDocument } from "../../state/document.ts";
import { store } from "../../state/store.ts";
import { Slider } from "../controls/Slider.tsx";
import { useLanguage } from "../use-language.ts";

interface OpacitySliderProps {
  readonly layer: string;
  readonly opacity: number;
  readonly name: string;
}

/** How strong a layer is drawn. The map follows while the slider moves; letting go makes one step to undo. */
export function OpacitySlider({ layer, opacity, name }: OpacitySliderProps) {
  const { translate, formats } = useLanguage();
  const before = useRef<ViewDocument | null>(null);
  return (
    <Slider
      label={translate("panel.layers.opacity", { layer: name })}
      value={opacity}
      minValue={0}
      maxValue={1}
      step={0.05}
      text={formats.percent(opacity)}
      onChange={(value) => {
        before.current ??= store.getState().document;
        fadeLayer(layer, value);
      }}
      onChangeEnd={() => {
        if (before.current) settle("opacity", before.current);
        before.current = null;
      }}
    />
  );
}
