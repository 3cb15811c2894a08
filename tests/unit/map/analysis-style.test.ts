import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { analysisLayers } from "../../../src/map/analysis-style.ts";
import { lightTheme } from "../../../src/theme/theme.ts";

const layers = analysisLayers(lightTheme);
const find = (id: string) => layers.find((layer) => layer.id === id);

function opacity(properties: Readonly<Record<string, unknown>>, lit: string): unknown {
  const connector = find("proximity-connector");
  if (connector?.type !== "line") throw new Error("there is no connector");
  return normalizePropertyExpression(
    connector.paint?.["line-opacity"] as never,
    "line-opacity",
    latest.paint_line["line-opacity"] as never,
    { "lit-result": lit },
  ).evaluate({ zoom: 10 }, { type: 2, properties, geometry: [] } as never);
}

it("draws the nearest of every layer, and of the others only the one pointed at", () => {
  const second = { result: "site-1 ports/kampen", isNearest: false };
  expect(opacity({ ...second, isNearest: true }, "")).toBeGreaterThan(0.5);
  expect(opacity(second, "")).toBe(0);
  expect(opacity(second, "site-1 ports/kampen")).toBe(1);
});

it("writes no label on a ring that the marker of its site covers", () => {
  const label = find("proximity-ring-label");
  const filter = label && "filter" in label ? label.filter : undefined;
  const isShown = (radiusMeters: number, zoom: number) =>
    featureFilter(filter, "filter").filter({ zoom }, {
      type: 1,
      properties: { type: "ring-label", radiusMeters },
      geometry: [],
    } as never);
  expect(isShown(1000, 9)).toBe(false);
  expect(isShown(1000, 12)).toBe(true);
  expect(isShown(25_000, 9)).toBe(true);
});
