import { useMemo } from "react";
import type { SearchEntry } from "../../catalog/search-index.ts";
import { LAYERS } from "../../layers/index.ts";
import { Icon } from "../controls/Icon.tsx";
import { featureSwatch } from "../legend/feature-swatch.ts";
import { Swatch } from "../legend/Swatch.tsx";
import { useTheme } from "../use-theme.ts";

/** The sign of a found thing, as on the map, its status included; things without a sign get a plain pointer. */
export function EntrySymbol({ entry }: { readonly entry: SearchEntry }) {
  const theme = useTheme();
  const { layer, kind, status } = entry;
  const swatch = useMemo(() => {
    const definition = LAYERS.find(({ id }) => id === layer);
    return definition ? featureSwatch(definition.legend(theme), { kind, status }) : null;
  }, [layer, kind, status, theme]);
  return swatch ? <Swatch swatch={swatch} theme={theme} /> : <Icon name="right" />;
}
