import { useStore } from "zustand";
import type { PlaceUse, WaterBoundWarningCode } from "../../analyses/water-bound/result.ts";
import { openPlotDraft } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { ExampleButton } from "./ExampleButton.tsx";
import { ExampleUses } from "./ExampleUses.tsx";
import { PlaceTable } from "./PlaceTable.tsx";
import { RankedPlaces } from "./RankedPlaces.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { ScopeSums } from "./ScopeSums.tsx";
import { UnderusedPlots } from "./UnderusedPlots.tsx";
import { UseLegend } from "./UseLegend.tsx";
import type { WaterBoundState } from "./use-water-bound.ts";
import { Warnings } from "./Warnings.tsx";

/** Where parks lie is of another tab, and an example stands in a frame that says so. */
const SAID_ELSEWHERE: readonly WaterBoundWarningCode[] = ["parks-without-place", "example-left-out"];

interface UseTabProps {
  readonly state: WaterBoundState | null;
  readonly onFill: () => void;
}

/** How the plots are used: what is known, with its bounds, and how much is not. */
export function UseTab({ state, onFill }: UseTabProps) {
  const page = usePageWords();
  const hasPlots = useStore(store, ({ document }) => document.ownPlots !== null);
  return (
    <>
      <h2 className="panel-heading">{page("plots.title")}</h2>
      <p>{page("plots.none")}</p>
      {!hasPlots && <Begin onFill={onFill} />}
      {state && (
        <>
          <Warnings warnings={state.outcome.warnings.filter(({ code }) => !SAID_ELSEWHERE.includes(code))} />
          {state.outcome.example && <ExampleUses example={state.outcome.example} />}
          <Known places={state.outcome.places} />
          <p className="plots-meaning">{page("plots.meaning")}</p>
          <UseLegend />
          {state.references === null && <p role="alert">{page("plots.figuresMissing")}</p>}
          {state.references && <ScopeSums sums={state.outcome.sums} references={state.references} />}
          <ScopeChoice references={state.references ?? []} />
          {state.view.ranked.length > 0 && (
            <RankedPlaces ranked={state.view.ranked} references={state.references ?? []} />
          )}
          {state.outcome.underused.length > 0 && <UnderusedPlots plots={state.view.underused} />}
          <PlaceTable places={state.view.places} references={state.references ?? []} />
        </>
      )}
    </>
  );
}

/** What a person can do about an overview that is empty. */
function Begin({ onFill }: Pick<UseTabProps, "onFill">) {
  const page = usePageWords();
  return (
    <div className="plots-begin">
      <p>{page("plots.begin")}</p>
      <p className="plot-buttons">
        <Button
          look="primary"
          onClick={() => {
            openPlotDraft();
            onFill();
          }}
        >
          {page("plots.fillIn")}
        </Button>
        <ExampleButton />
      </p>
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
