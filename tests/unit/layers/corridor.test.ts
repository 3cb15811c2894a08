import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { corridor } from "../../../src/layers/corridor.ts";
import { places } from "../../../src/layers/places.ts";
import { lightTheme } from "../../../src/theme/theme.ts";

const sections = corridor.style(lightTheme).flatMap((layer) => (layer.type === "line" ? [layer] : []));

function at(zoom: number, value: unknown, property: "line-offset" | "line-width"): number {
  return normalizePropertyExpression(value as never, property, latest.paint_line[property] as never).evaluate(
    {
      zoom,
    } as never,
  ) as unknown as number;
}

it.each([4, 6, 9])("draws the modes side by side at zoom %i, and each in a dash of its own", (zoom) => {
  const lanes = sections
    .map(({ paint }) => ({
      offset: at(zoom, paint?.["line-offset"], "line-offset"),
      width: at(zoom, paint?.["line-width"], "line-width"),
    }))
    .toSorted((a, b) => a.offset - b.offset);
  expect(lanes).toHaveLength(3);
  for (const [index, { offset, width }] of lanes.entries()) {
    const left = lanes[index - 1];
    if (left) expect(offset - width / 2).toBeGreaterThan(left.offset + left.width / 2);
  }
  expect(new Set(sections.map(({ paint }) => JSON.stringify(paint?.["line-dasharray"]))).size).toBe(3);
});

it("leaves the name of a town to the corridor while that is shown", () => {
  const [name] = places.style(lightTheme);
  const filter = name && "filter" in name ? name.filter : undefined;
  const isNamed = (name_nl: string, elsewhere: string) =>
    featureFilter(filter, "filter", { "named-elsewhere": elsewhere }).filter({ zoom: 5 }, {
      type: 1,
      properties: { name_nl, importance: 1 },
      geometry: [],
    } as never);
  expect(isNamed("Riga", "\n")).toBe(true);
  expect(isNamed("Riga", "\nHelsinki\nRiga\n")).toBe(false);
  expect(isNamed("Riga", "\nRigaud\n")).toBe(true);
});
