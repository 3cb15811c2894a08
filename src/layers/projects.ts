import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Status } from "../core/status.ts";
import type { SymbolId } from "../theme/symbols.ts";
import { defineLayer, type LegendEntry } from "./layer.ts";
import { symbolImage } from "./style/point-layers.ts";

const IMAGE = symbolImage("project", { "completed-project": "project-done" });
/** Never solid, whatever the status: that is on the sheets along the line. */
const DASH = [3, 1.5];
const WIDTH_PIXELS = 3;
/** Beside the road or waterway, not on it. */
const OFFSET_PIXELS = 6;
/** Above the thing it is about; projects at one place stand side by side. */
const BESIDE: ExpressionSpecification = [
  "match",
  ["get", "stack"],
  ...[1, 2, 3, 4].flatMap((stack) => [stack, ["literal", [18 + 20 * stack, -16]]]),
  ["literal", [18, -16]],
] as unknown as ExpressionSpecification;

const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
const isLine: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];

/**
 * Plans, studies and lobbies of the founding documents: sheets of paper beside what they are about, never a
 * thing. Most are in the list only.
 */
export const projects = defineLayer({
  id: "projects",
  group: "plans",
  initiallyVisible: false,
  minZoom: 5,
  attributes: [
    { key: "theme", format: "code", inList: true },
    { key: "task", format: "text" },
    { key: "lead", format: "text", inList: true },
    { key: "when", format: "text" },
    { key: "fromYear", format: "year", inList: true },
    { key: "toYear", format: "year" },
    { key: "money", format: "text" },
    { key: "projectRegion", format: "text" },
    { key: "placeKind", format: "code" },
    { key: "note", format: "text" },
    { key: "evidence", format: "text" },
  ],
  style: (theme) => [
    {
      id: "projects-line",
      type: "line",
      slot: "corridor",
      filter: isLine,
      paint: {
        "line-color": theme.plan,
        "line-width": WIDTH_PIXELS,
        "line-offset": OFFSET_PIXELS,
        "line-dasharray": DASH,
      },
    },
    {
      id: "projects-line-symbol",
      type: "symbol",
      slot: "symbols",
      filter: isLine,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 500,
        "icon-padding": 24,
        "icon-image": IMAGE,
        "icon-rotation-alignment": "viewport",
        "icon-offset": [0, 12],
      },
    },
    {
      id: "projects-symbol",
      type: "symbol",
      slot: "symbols",
      filter: isPoint,
      layout: {
        "icon-image": IMAGE,
        "icon-offset": BESIDE,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ],
  legend: (theme) => [
    sheet("done", "completed-project", "project-done", "existing"),
    sheet("running", "project", "project", "existing"),
    ...(["planned", "studied", "lobbied", "idea"] as const).map((status) =>
      sheet(status, "project", "project", status),
    ),
    {
      label: "line",
      swatch: { type: "line", color: theme.plan, widthPixels: WIDTH_PIXELS, dash: DASH, casing: null },
      explains: { styleLayer: "projects-line", properties: { placeKind: "line" } },
    },
  ],
  interactive: ["projects-symbol", "projects-line-symbol", "projects-line"],
  proximity: null,
});

function sheet(label: string, kind: string, symbol: SymbolId, status: Status): LegendEntry {
  return {
    label,
    swatch: { type: "symbol", symbol, status },
    explains: { styleLayer: "projects-symbol", properties: { kind, status } },
  };
}
