import { useStore } from "zustand";
import type { LayerDefinition } from "../../layers/layer.ts";
import { featuresInView, visibleLayers } from "../../state/selectors.ts";
import { type State, store } from "../../state/store.ts";
import type { Theme } from "../../theme/theme.ts";
import { useLanguage } from "../use-language.ts";
import { ShownLayer } from "./ShownLayer.tsx";

/** Everything the map shows, in words and in step with it. Who cannot see the map misses nothing. */
export function ShownList({ theme }: { readonly theme: Theme }) {
  const { translate } = useLanguage();
  const layers = useStore(store, visibleLayers).toReversed();
  return (
    <section className="embed-list" id="list" aria-labelledby="list-title" tabIndex={-1}>
      <h2 id="list-title">{translate("embed.listTitle")}</h2>
      <Summary layers={layers} />
      {layers.map((layer) => (
        <ShownLayer key={layer.id} layer={layer} theme={theme} />
      ))}
    </section>
  );
}

/** One sentence that says what is in view; it is announced when the view changes. */
function Summary({ layers }: { readonly layers: readonly LayerDefinition[] }) {
  const { language, translate } = useLanguage();
  const counts = useStore(store, (state) => layers.map((layer) => countOf(state, layer.id)).join());
  const parts = counts
    .split(",")
    .map((count, index) => ({ count: Number(count), layer: layers[index] }))
    .flatMap(({ count, layer }) =>
      layer && count > 0
        ? [translate("embed.inView", { layer: translate(`layers.${layer.id}.name`), count })]
        : [],
    );
  const list = new Intl.ListFormat(language).format(parts);
  return (
    <p className="embed-summary" aria-live="polite">
      {parts.length > 0 ? translate("embed.summary", { list }) : translate("embed.nothing")}
    </p>
  );
}

const counters = new Map<string, (state: State) => number>();

/** How many features of a layer are in view; the selector behind it is made once per layer. */
function countOf(state: State, layer: string): number {
  let counter = counters.get(layer);
  if (!counter) {
    const inView = featuresInView(layer);
    counter = (current) => inView(current).length;
    counters.set(layer, counter);
  }
  return counter(state);
}
