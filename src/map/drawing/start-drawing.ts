import type * as maplibregl from "maplibre-gl";
import { TerraDraw, TerraDrawPointMode, TerraDrawPolygonMode, ValidateNotSelfIntersecting } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { SHAPE_DECIMALS } from "../../analyses/suitability/limits.ts";
import { drawOnMap, finishDrawing, startDrawing } from "../../state/drawing-actions.ts";
import type { Drawing } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { rgb } from "../../theme/score-ramp.ts";
import { themeOf } from "../current-theme.ts";
import type { RunningTool } from "../tools.ts";

type HexColor = `#${string}`;

/**
 * Drawing candidates and plots with the pointer. While somebody draws, terra-draw has sources and layers of its own on top of the
 * map, and takes them away when the shape is there: what was drawn is drawn by the picture, from the document.
 */
export function startDrawingTool(map: maplibregl.Map): RunningTool {
  let current: { readonly drawing: Drawing; readonly draw: TerraDraw } | null = null;

  const stop = (): void => {
    const { draw } = current ?? {};
    current = null;
    // After a lost graphics context its layers are gone already.
    if (draw?.enabled && map.getSource("td-point")) draw.stop();
  };

  const start = (drawing: Drawing): void => {
    const draw = terraDraw(map);
    current = { drawing, draw };
    draw.start();
    draw.setMode(drawing.kind === "area" ? "polygon" : "point");
    drawOnMap(drawing);
    draw.on("finish", (id) => {
      const geometry = draw.getSnapshotFeature(id)?.geometry;
      // terra-draw is still busy with this click.
      setTimeout(() => {
        if (current?.draw !== draw) return;
        if (geometry) finishDrawing(geometry, drawing);
        else startDrawing(null);
      });
    });
  };

  const follow = (): void => {
    const { drawing } = store.getState().session;
    if (drawing === (current?.drawing ?? null)) return;
    stop();
    if (drawing) start(drawing);
  };

  const giveUp = (): void => startDrawing(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current && event.key === "Escape") giveUp();
  };
  const unsubscribe = store.subscribe(follow);
  map.on("webglcontextlost", giveUp);
  window.addEventListener("keydown", onKeyDown);
  follow();
  const isDrawing = (): boolean => store.getState().session.drawing !== null;
  return {
    parts: [],
    click: isDrawing,
    hover: () => (isDrawing() ? "crosshair" : null),
    stop: () => {
      unsubscribe();
      map.off("webglcontextlost", giveUp);
      window.removeEventListener("keydown", onKeyDown);
      stop();
    },
  };
}

function terraDraw(map: maplibregl.Map): TerraDraw {
  const theme = themeOf(store.getState().session.themeChoice);
  const color = hexOf(theme.analysis);
  const halo = hexOf(theme.surfaceRaised);
  return new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: SHAPE_DECIMALS }),
    modes: [
      new TerraDrawPolygonMode({
        pointerDistance: 24,
        validation: (feature, { updateType }) =>
          updateType === "finish" ? ValidateNotSelfIntersecting(feature) : { valid: true },
        styles: {
          fillColor: color,
          fillOpacity: 0.2,
          outlineColor: color,
          outlineOpacity: 1,
          outlineWidth: 2.5,
          closingPointColor: color,
          closingPointOutlineColor: halo,
          closingPointOutlineWidth: 2,
          closingPointWidth: 6,
        },
      }),
      new TerraDrawPointMode({
        styles: { pointColor: color, pointOutlineColor: halo, pointOutlineWidth: 2, pointWidth: 7 },
      }),
    ],
  });
}

/** As terra-draw wants it: its styles take no other notation. */
function hexOf(color: string): HexColor {
  return `#${rgb(color)
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}
