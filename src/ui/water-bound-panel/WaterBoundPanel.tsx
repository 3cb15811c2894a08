import type { PlaceUse } from "../../analyses/water-bound/types.ts";
import { retryLayer } from "../../state/loading.ts";
import { Button } from "../controls/Button.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { FillIn } from "./FillIn.tsx";
import { PlaceTable } from "./PlaceTable.tsx";
import { ScopeSums } from "./ScopeSums.tsx";
import { UseLegend } from "./UseLegend.tsx";
import { useWaterBound } from "./use-water-bound.ts";
import "./water-bound-panel.css";

/** The frame of an overview that does not exist yet: what is known of plots on the water, and how much is not. */
export function WaterBoundPanel() {
  return (
    <PageWords>
      <Plots />
    </PageWords>
  );
}

function Plots() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const state = useWaterBound();
  return (
    <div className="plots-panel">
      <h2 className="panel-heading">{page("plots.title")}</h2>
      <p>{page("plots.none")}</p>
      {state.status === "loading" && <p role="status">{page("plots.loading")}</p>}
      {state.status === "failed" && (
        <p role="alert">
          <Problem problem={state.problem} />{" "}
          <Button onClick={() => retryLayer(state.layer)}>{translate("app.retry")}</Button>
        </p>
      )}
      {state.status === "ready" && (
        <>
          <Known places={state.outcome.places} />
          <p className="plots-meaning">{page("plots.meaning")}</p>
          <UseLegend />
          {state.references === null && <p role="alert">{page("plots.figuresMissing")}</p>}
          {state.references && <ScopeSums sums={state.outcome.sums} references={state.references} />}
          <PlaceTable places={state.outcome.places} references={state.references ?? []} />
          <FillIn />
        </>
      )}
    </div>
  );
}

/** Of how many places the area of plots on the water is known, counted and not remembered. */
function Known({ places }: { readonly places: readonly PlaceUse[] }) {
  const page = usePageWords();
  const counts = (["business-parks", "ports"] as const).map((layer) => {
    const own = places.filter((place) => place.layer === layer);
    return {
      count: own.filter(({ waterBoundHectares }) => waterBoundHectares !== null).length,
      of: own.length,
    };
  });
  const [parks, ports] = counts;
  return (
    <div className="plots-known">
      {parks && <p>{page("plots.known", parks)}</p>}
      {ports && <p>{page("plots.knownPorts", ports)}</p>}
    </div>
  );
}
