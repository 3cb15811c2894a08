import { useMemo } from "react";
import { useStore } from "zustand";
import { select } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import type { FoundFeature } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { neighboursOf } from "./neighbours.ts";

const positionWords = {
  view: "panel.details.positionInView",
  layer: "panel.details.position",
} as const;

/** To the feature before or after this one, by name. Among those in view, the map stays where it is. */
export function NeighbourButtons({ found }: { readonly found: FoundFeature }) {
  const { translate, language, formats } = useLanguage();
  const { ref, data } = found;
  const inView = useStore(store, (state) => state.session.inView?.[ref.layer] ?? null);
  const neighbours = useMemo(
    () => neighboursOf(ref.id, data.collection.features, inView, language, formats.compare),
    [ref.id, data, inView, language, formats],
  );
  if (!neighbours) return null;
  const { among, index, total, previous, next } = neighbours;
  const step = (id: string) => {
    const feature = { layer: ref.layer, id };
    if (among === "view") select(feature);
    else goToFeature(feature);
  };
  return (
    <>
      <Button look="icon" aria-label={translate("panel.details.previous")} onClick={() => step(previous)}>
        <Icon name="left" />
      </Button>
      <span className="details-position">{translate(positionWords[among], { index, total })}</span>
      <Button look="icon" aria-label={translate("panel.details.next")} onClick={() => step(next)}>
        <Icon name="right" />
      </Button>
    </>
  );
}
