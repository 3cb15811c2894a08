import { useMemo } from "react";
import type { Measurement } from "../../analyses/proximity/types.ts";
import { LAYERS } from "../../layers/index.ts";
import { featureSwatch } from "../legend/feature-swatch.ts";
import { Swatch } from "../legend/Swatch.tsx";
import { useTheme } from "../use-theme.ts";

/** The sign of a measured feature, as on the map. */
export function ResultSymbol({ row }: { readonly row: Measurement }) {
  const theme = useTheme();
  const { layer, kind, status } = row;
  const swatch = useMemo(() => {
    const definition = LAYERS.find(({ id }) => id === layer);
    return definition ? featureSwatch(definition.legend(theme), { kind, status }) : null;
  }, [layer, kind, status, theme]);
  return swatch && <Swatch swatch={swatch} theme={theme} />;
}
