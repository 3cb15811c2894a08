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

/** To the feature before or after this one among those in view, by name; and away from it. */
export function NeighbourButtons({ found }: { readonly found: FoundFeature }) {
  const { translate, language, formats } = useLanguage();
  const { ref, data } = found;
  const inView = useStore(store, (state) => state.session.inView?.[ref.layer] ?? null);
  const neighbours = useMemo(
    () => neighboursOf(ref.id, data.collection.features, inView, language, formats.compare),
    [ref.id, data, inView, language, formats],
  );
  const goTo = (id: string) => goToFeature({ layer: ref.layer, id });
  return (
    <div className="details-bar">
      <span className="details-layer">{translate(`layers.${ref.layer}.name`)}</span>
      {neighbours && (
        <>
          <Button
            look="icon"
            aria-label={translate("panel.details.previous")}
            onClick={() => goTo(neighbours.previous)}
          >
            <Icon name="left" />
          </Button>
          <span
            className="details-position"
            title={translate("panel.details.positionLabel", { ...neighbours })}
          >
            {translate("panel.details.position", { ...neighbours })}
          </span>
          <Button
            look="icon"
            aria-label={translate("panel.details.next")}
            onClick={() => goTo(neighbours.next)}
          >
            <Icon name="right" />
          </Button>
        </>
      )}
      <Button look="icon" aria-label={translate("panel.details.close")} onClick={() => select(null)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
