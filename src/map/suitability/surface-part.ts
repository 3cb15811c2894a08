import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { surfacePainter } from "../../analyses/suitability-surface/paint-surface.ts";
import type { StyleLayer } from "../../layers/layer.ts";
import { rememberLast } from "../../state/remember-last.ts";
import type { State } from "../../state/store.ts";
import { surfaceCell, surfaceMeasured, surfaceScores } from "../../state/surface-selectors.ts";
import { rgb, scoreColor } from "../../theme/score-ramp.ts";
import type { Theme } from "../../theme/theme.ts";
import { type BuildPart, EMPTY_PART } from "../picture.ts";
import { placeOn } from "../place-on.ts";
import { showsRanking } from "./candidate-part.ts";
import { type SurfaceContent, SurfaceLayer } from "./surface-layer.ts";

/** Steps of colour between the lowest score and the highest. */
const RAMP_STEPS = 512;

/** Whether the surface is on the map: while its panel is open and it is not switched off. */
export function showsSurface(state: State): boolean {
  return showsRanking(state) && state.session.surface.isShown && surfaceMeasured(state) !== null;
}

/** The scored cells under the lines and names of the map. Each outcome is another layer; scores are its content. */
export function surfacePart(): BuildPart {
  const drawn = rememberLast(
    (state: State) => [surfaceMeasured(state)?.lattice ?? null] as const,
    (lattice) =>
      lattice && {
        placed: [{ slot: "parks", layer: new SurfaceLayer("suitability-surface", lattice) } as const],
        paint: surfacePainter(lattice),
      },
  );
  const content = rememberLast(
    ({ state, theme }: { readonly state: State; readonly theme: Theme }) =>
      [drawn(state), surfaceScores(state), theme] as const,
    (surface, scores, theme): SurfaceContent | null => {
      if (!surface || !scores) return null;
      const [red, green, blue] = rgb(theme.cancelled);
      const { colors } = surface.paint(scores.scores, colorTable(theme));
      return { colors, hatch: [red / 255, green / 255, blue / 255] };
    },
  );
  const outline = rememberLast(
    (state: State) => [surfaceCell(state)?.outline ?? null] as const,
    (ring): SourceSpecification => ({
      type: "geojson",
      data: { type: "LineString", coordinates: (ring ?? []).map((place) => [...place]) },
    }),
  );
  const edges = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => edgeLayers(theme).map((layer) => placeOn("surface-cell", layer)),
  );
  return (state, { theme }) => {
    const surface = showsSurface(state) ? drawn(state) : null;
    const shown = surface && content({ state, theme });
    if (!shown) return EMPTY_PART;
    return {
      sources: [["surface-cell", outline(state)]],
      placed: [...surface.placed, ...edges(theme)],
      contents: [["suitability-surface", shown]],
    };
  };
}

/** An edge of two colours around the cell that is explained. */
function edgeLayers(theme: Theme): readonly StyleLayer[] {
  const edge = (id: string, color: string, widthPixels: number): StyleLayer => ({
    id,
    type: "line",
    slot: "selection",
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": widthPixels },
  });
  return [edge("surface-cell-casing", theme.focusRing, 5), edge("surface-cell-edge", theme.focus, 2.5)];
}

/** The ramp in steps, as a texture holds it: red, green, blue, opacity. */
const colorTable = rememberLast(
  (theme: Theme) => [theme] as const,
  (theme) => {
    const bytes = new Uint8Array(RAMP_STEPS * 4);
    for (let step = 0; step < RAMP_STEPS; step++) {
      bytes.set([...scoreColor(theme, step / (RAMP_STEPS - 1)), 255], step * 4);
    }
    return new Uint32Array(bytes.buffer);
  },
);
