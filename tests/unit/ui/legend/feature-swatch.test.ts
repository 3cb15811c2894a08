import { describe, expect, it } from "vitest";
import { LAYERS } from "../../../../src/layers/index.ts";
import { lightTheme } from "../../../../src/theme/theme.ts";
import { featureSwatch } from "../../../../src/ui/legend/feature-swatch.ts";

function swatch(layer: string, properties: Record<string, unknown> & { status: string }) {
  const legend = LAYERS.find(({ id }) => id === layer)?.legend(lightTheme) ?? [];
  return featureSwatch(legend, properties);
}

describe("featureSwatch", () => {
  it("finds the symbol of a kind", () => {
    expect(swatch("ports", { kind: "basin", status: "existing" })).toMatchObject({ symbol: "basin" });
    expect(swatch("terminals", { kind: "rail", status: "existing" })).toMatchObject({
      symbol: "rail-terminal",
    });
  });

  it("never draws a plan as a thing that exists", () => {
    for (const status of ["planned", "studied", "lobbied", "idea", "cancelled", "unknown"] as const) {
      expect(swatch("terminals", { kind: "rail", status })).toMatchObject({
        symbol: "rail-terminal",
        status,
      });
    }
  });

  it("takes a status that it does not know for unknown", () => {
    expect(swatch("ports", { kind: "harbour", status: "gone" })).toMatchObject({ status: "unknown" });
  });

  it("finds the width of a waterway by its class, whatever its kind", () => {
    const width = (cemtClass: string | null) => {
      const line = swatch("waterways", { kind: "river", status: "existing", cemtClass });
      return line?.type === "line" ? [line.color, line.widthPixels] : null;
    };
    expect(width("Va")).not.toEqual(width("IV"));
    expect(width(null)).not.toEqual(width("Va"));
  });

  it("does not guess the width of a waterway of which the class was not asked", () => {
    expect(swatch("waterways", { kind: "river", status: "existing" })).toBeNull();
  });

  it("does not draw a section of the corridor as a node when its mode was not asked", () => {
    expect(swatch("corridor", { kind: "section", status: "unknown" })).toBeNull();
    expect(swatch("corridor", { kind: "node", status: "existing" })).toMatchObject({
      symbol: "corridor-node",
    });
  });

  it("is null for a layer without a legend", () => {
    expect(featureSwatch([], { kind: "x", status: "existing" })).toBeNull();
  });
});
