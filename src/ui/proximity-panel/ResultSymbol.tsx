import { useMemo } from "react";
import { useStore } from "zustand";
import type { Measurement } from "../../analyses/proximity/types.ts";
import { LAYERS } from "../../layers/index.ts";
import { layerData } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { featureSwatch } from "../legend/feature-swatch.ts";
import { Swatch } from "../legend/Swatch.tsx";
import { useTheme } from "../use-theme.ts";

/** The sign of a measured feature, as on the map; none while too little of it is known. */
export function ResultSymbol({ row }: { readonly row: Measurement }) {
  const theme = useTheme();
  const { layer, featureId, kind, status } = row;
  const properties = useStore(store, (state) => layerData(layer)(state)?.byId.get(featureId)?.properties);
  const swatch = useMemo(() => {
    const legend = LAYERS.find(({ id }) => id === layer)?.legend(theme) ?? [];
    return featureSwatch(legend, properties ?? { kind, status });
  }, [layer, properties, kind, status, theme]);
  return swatch && <Swatch swatch={swatch} theme={theme} />;
}
