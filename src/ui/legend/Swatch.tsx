import { useId } from "react";
import type { Swatch as SwatchLook } from "../../layers/layer.ts";
import { PATTERN_SIZE_PIXELS, patternSvg } from "../../theme/patterns.ts";
import { SYMBOL_SIZE_PIXELS, symbolSvg } from "../../theme/symbols.ts";
import type { Theme } from "../../theme/theme.ts";

interface SwatchProps {
  readonly swatch: SwatchLook;
  readonly theme: Theme;
}

const WIDTH_PIXELS = 32;
const HEIGHT_PIXELS = 20;

/** The picture of one legend line, drawn from the tables the map is drawn from. The words stand beside it. */
export function Swatch({ swatch, theme }: SwatchProps) {
  if (swatch.type === "symbol") {
    const picture = dataUrl(symbolSvg(swatch.symbol, swatch.status, theme));
    return <img className="swatch" src={picture} alt="" width={WIDTH_PIXELS} height={SYMBOL_SIZE_PIXELS} />;
  }
  return (
    <svg className="swatch" width={WIDTH_PIXELS} height={HEIGHT_PIXELS} aria-hidden="true">
      {swatch.type === "fill" ? <Area {...swatch} theme={theme} /> : <Line {...swatch} />}
    </svg>
  );
}

function Area({ color, opacity, outline, pattern, theme }: AreaLook & { readonly theme: Theme }) {
  const id = useId();
  const box = { x: 1, y: 2, width: WIDTH_PIXELS - 2, height: HEIGHT_PIXELS - 4, rx: 3 };
  const tile = { width: PATTERN_SIZE_PIXELS, height: PATTERN_SIZE_PIXELS };
  return (
    <>
      <rect {...box} fill={color} fillOpacity={opacity} />
      {pattern && (
        <>
          <pattern id={id} {...tile} patternUnits="userSpaceOnUse">
            <image href={dataUrl(patternSvg(pattern, theme))} {...tile} />
          </pattern>
          <rect {...box} fill={`url(#${id})`} />
        </>
      )}
      <rect {...box} fill="none" stroke={outline} strokeWidth={1.25} />
    </>
  );
}

function Line({ color, widthPixels, dash, casing }: LineLook) {
  const path = `M1 ${HEIGHT_PIXELS / 2}H${WIDTH_PIXELS - 1}`;
  return (
    <>
      {casing && <path d={path} stroke={casing} strokeWidth={widthPixels + 2.5} />}
      <path
        d={path}
        stroke={color}
        strokeWidth={widthPixels}
        strokeDasharray={dash?.map((length) => length * widthPixels).join(" ")}
      />
    </>
  );
}

type AreaLook = Extract<SwatchLook, { type: "fill" }>;
type LineLook = Extract<SwatchLook, { type: "line" }>;

function dataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
