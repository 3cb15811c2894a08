import { useState } from "react";
import { useStore } from "zustand";
import { chooseListLayer } from "../../state/actions.ts";
import { retryLayer } from "../../state/loading.ts";
import { layerState, listedLayer, visibleLayers } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { Select } from "../controls/Select.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { FeatureTable } from "./FeatureTable.tsx";
import "./feature-list.css";

/** What the map shows, as a list: the same features in words, in step with it. */
export function FeatureList() {
  const { translate } = useLanguage();
  const layers = useStore(store, visibleLayers).toReversed();
  const layer = useStore(store, listedLayer);
  const [range, setRange] = useState<"inView" | "all">("inView");
  const state = useStore(store, layerState(layer?.id ?? ""));
  if (!layer) return <p className="list-note">{translate("panel.list.noLayers")}</p>;
  return (
    <div className="feature-list">
      <div className="list-choices">
        <Select
          label={translate("panel.list.layer")}
          options={layers.map(({ id }) => ({ id, label: translate(`layers.${id}.name`) }))}
          value={layer.id}
          onChange={chooseListLayer}
        />
        <Choice
          look="bar"
          label={translate("panel.list.range")}
          options={(["inView", "all"] as const).map((id) => ({ id, label: translate(`panel.list.${id}`) }))}
          value={range}
          onChange={setRange}
        />
      </div>
      {state.status === "ready" && (
        <FeatureTable
          key={layer.id}
          layer={layer}
          data={state.data}
          onlyInView={range === "inView"}
          onShowAll={() => setRange("all")}
        />
      )}
      {state.status === "failed" && (
        <p role="alert">
          <Problem problem={state.problem} />{" "}
          <Button onClick={() => retryLayer(layer.id)}>{translate("panel.layers.retry")}</Button>
        </p>
      )}
      {(state.status === "loading" || state.status === "idle") && (
        <p className="list-note" role="status">
          {translate("panel.list.loading")}
        </p>
      )}
    </div>
  );
}
