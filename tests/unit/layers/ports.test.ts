import { describe, expect, it } from "vitest";
import { ports } from "../../../src/layers/ports.ts";

const modes = (properties: Record<string, unknown>) => ports.proximity?.modes(properties);

describe("what a port opens", () => {
  it("is water at every harbour that is there, also when nobody lists its modes", () => {
    expect(modes({ kind: "harbour", status: "existing", modes: null })).toEqual(["water"]);
    expect(modes({ kind: "harbour", status: "existing", modes: "water; road" })).toEqual(["water"]);
    expect(modes({ kind: "harbour", status: "existing", modes: "water; rail" })).toEqual(["water", "rail"]);
  });

  it("is nothing at a plan, and at a basin of which the use is not known", () => {
    expect(modes({ kind: "harbour", status: "planned", modes: null })).toEqual([]);
    expect(modes({ kind: "basin", status: "existing", modes: null })).toEqual([]);
  });
});
