import { useStore } from "zustand";
import { openPanel } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";
import { Problem } from "./Problem.tsx";
import "./map-problem.css";

/** Stands where the map would be when it cannot be drawn: why, and the way to the lists, which do work. */
export function MapProblem() {
  const { translate } = useLanguage();
  const problem = useStore(store, (state) => state.session.mapProblem);
  return (
    <div className="map-problem" role="alert">
      {problem && (
        <>
          <Problem problem={problem} />
          <Button onClick={() => openPanel("list")}>{translate("app.openList")}</Button>
        </>
      )}
    </div>
  );
}
