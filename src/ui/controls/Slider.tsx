import {
  Slider as AriaSlider,
  type SliderProps as AriaSliderProps,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from "react-aria-components";
import "./slider.css";

interface SliderProps extends Omit<AriaSliderProps<number>, "className" | "style" | "children"> {
  readonly "aria-label": string;
}

/** A slider for one number, which stands beside it. */
export function Slider(props: SliderProps) {
  return (
    <AriaSlider {...props} className="slider">
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
      <SliderOutput className="slider-output" />
    </AriaSlider>
  );
}
