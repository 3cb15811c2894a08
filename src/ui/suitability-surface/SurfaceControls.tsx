import { useStore } from "zustand";
import { CELL_METERS } from "../../analyses/suitability-surface/types.ts";
import { store } from "../../state/store.ts";
import {
  cancelSurface,
  clearSurface,
  setSurface,
  showSurface,
  startSurface,
} from "../../state/surface-actions.ts";
import { surfaceMeasured } from "../../state/surface-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { Switch } from "../controls/Switch.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { AreaSelect } from "./AreaSelect.tsx";
import { BestRegions } from "./BestRegions.tsx";
import { CellExplanation } from "./CellExplanation.tsx";
import { SurfaceLegend } from "./SurfaceLegend.tsx";
import { SurfaceStatus } from "./SurfaceStatus.tsx";
import "./suitability-surface.css";

/** The score of every place in an area as a picture on the map: where, how fine, what it means, and what is best. */
export function SurfaceControls() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { shape, cellMeters, isShown } = useStore(store, ({ session }) => session.surface);
  const isRunning = useStore(store, ({ session }) => session.surfaceJob.status === "running");
  const measured = useStore(store, surfaceMeasured);
  return (
    <div className="surface-controls">
      <p className="setup-note">{page("suitability.surface.intro")}</p>
      <AreaSelect />
      <Choice
        look="bar"
        label={page("suitability.surface.cellSize")}
        options={CELL_METERS.map((meters) => ({ id: String(meters), label: formats.radius(meters) }))}
        value={String(cellMeters)}
        onChange={(id) => {
          const meters = CELL_METERS.find((known) => String(known) === id);
          if (meters) setSurface({ cellMeters: meters });
        }}
      />
      <Choice
        look="bar"
        label={page("suitability.surface.shape")}
        options={(["square", "hexagon"] as const).map((id) => ({
          id,
          label: page(`suitability.surface.shapes.${id}`),
        }))}
        value={shape}
        onChange={(id) => setSurface({ shape: id })}
      />
      <SurfaceStatus />
      <p className="surface-buttons">
        {isRunning ? (
          <Button onClick={cancelSurface}>{page("suitability.measuring.cancel")}</Button>
        ) : (
          <Button look={measured ? "plain" : "primary"} onClick={() => startSurface()}>
            {page(measured ? "suitability.surface.again" : "suitability.surface.start")}
          </Button>
        )}
        {measured && <Button onClick={clearSurface}>{page("suitability.surface.clear")}</Button>}
      </p>
      {measured && (
        <>
          <Switch isSelected={isShown} onChange={showSurface}>
            {page("suitability.surface.show")}
          </Switch>
          <SurfaceLegend measured={measured} />
          <CellExplanation />
          <BestRegions />
        </>
      )}
    </div>
  );
}
