import type * as maplibregl from "maplibre-gl";
import { type FeatureRef, formatFeatureRef } from "../core/feature-ref.ts";
import { formats, hasWords, translate } from "../languages/index.ts";
import { hover, select, startPlacing, updateSession } from "../state/actions.ts";
import { findFeature, visibleLayers } from "../state/selectors.ts";
import { store } from "../state/store.ts";
import { nameOf } from "./name-of.ts";

/**
 * While the map has the focus: `.` and `,` step through what is in view with the focus ring, Enter opens it,
 * Escape goes back one thing at a time and then leaves the map. `announce` tells who cannot see the ring.
 */
export function listenToKeys(map: maplibregl.Map, announce: (sentence: string) => void): () => void {
  const canvas = map.getCanvas();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const step = (by: 1 | -1): void => {
    const refs = refsInView();
    const { hovered } = store.getState().session;
    if (refs.length === 0) announce(translate("map.noFeatures"));
    const at = hovered ? refs.findIndex((ref) => formatFeatureRef(ref) === formatFeatureRef(hovered)) : -1;
    const index = at === -1 ? (by === 1 ? 0 : refs.length - 1) : (at + by + refs.length) % refs.length;
    const ref = refs[index];
    if (!ref) return;
    hover(ref);
    announce(sentence(ref, index + 1, refs.length));
  };

  const back = (): void => {
    const { session, document } = store.getState();
    if (session.placing) startPlacing(false);
    else if (session.drawing) updateSession(() => ({ drawing: null }));
    else if (session.hovered) hover(null);
    else if (document.selected) select(null);
    else canvas.blur();
  };

  const open = (): void => {
    const { hovered } = store.getState().session;
    if (hovered) select(hovered);
  };

  const actions: Readonly<Record<string, () => void>> = {
    ".": () => step(1),
    ",": () => step(-1),
    Enter: open,
    Escape: back,
  };

  canvas.addEventListener("keydown", onKeyDown);
  return () => canvas.removeEventListener("keydown", onKeyDown);
}

/** What is in view, the uppermost layer first, each layer by name. */
function refsInView(): readonly FeatureRef[] {
  const state = store.getState();
  const { compare } = new Intl.Collator(state.session.language);
  return visibleLayers(state)
    .toReversed()
    .flatMap(({ id: layer }) =>
      (state.session.inView?.[layer] ?? [])
        .map((id) => ({ layer, id }))
        .toSorted((a, b) => compare(nameOf(a), nameOf(b))),
    );
}

function sentence(ref: FeatureRef, index: number, total: number): string {
  const { number } = formats(store.getState().session.language);
  const kind = findFeature(ref)(store.getState())?.feature.properties.kind ?? "";
  return translate("map.feature", {
    name: nameOf(ref),
    kind: hasWords(`kinds.${kind}`) ? translate(`kinds.${kind}`) : kind,
    layer: translate(`layers.${ref.layer}.name`),
    index: number(index),
    total: number(total),
  });
}
