import { describe, expect, it } from "vitest";
import { terminals } from "../../../../scripts/recipes/terminals.ts";
import { factsText, sourceFolder } from "./source-folder.ts";

const read = sourceFolder({
  "facts_terminals.csv": factsText([
    {
      id: "itd-deventer",
      attribute: "quay_length",
      value: "160",
      unit: "m",
      position: [6.1796, 52.24689, 400],
    },
    { id: "ctu-tiel", attribute: "quay_length", value: "200", unit: "m", qualifier: "planned" },
    { id: "ct-zwolle", attribute: "operator", value: "null" },
    { id: "rail-zwolle-hessenpoort", attribute: "status", value: "studied, no decision found" },
  ]),
});
const { features } = await terminals.build(read, new Map());
const find = (id: string) => features.find(({ properties }) => properties.id === id);

describe("terminals", () => {
  it("places a terminal with its precision", () => {
    expect(find("itd-deventer")?.geometry).toEqual({ type: "Point", coordinates: [6.1796, 52.24689] });
    expect(find("itd-deventer")?.properties).toMatchObject({ precisionMeters: 400, quayLengthMeters: 160 });
  });

  it("never draws the rail terminal of Zwolle as existing, and says what the source says", () => {
    expect(find("rail-zwolle-hessenpoort")?.properties).toMatchObject({
      status: "studied",
      status_qualifier: "in onderzoek, geen besluit gevonden",
    });
    const drawn = features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, status: "existing" as const },
    }));
    expect(
      terminals.check({ type: "FeatureCollection", features: drawn }, { read, built: new Map() }),
    ).toContain("rail-zwolle-hessenpoort: is a plan and not existing");
  });

  it("leaves out the terminal of which the source says that there is none", () => {
    expect(find("ct-zwolle")).toBeUndefined();
  });

  it("does not give an existing terminal the length of a planned quay", () => {
    expect(find("ctu-tiel")?.properties.quayLengthMeters).toBeNull();
    expect(find("ctu-tiel")?.properties.quayLengthMeters_qualifier).toBe("alleen een plan: 200 m");
  });
});
