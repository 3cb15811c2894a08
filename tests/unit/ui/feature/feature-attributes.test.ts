import { describe, expect, it } from "vitest";
import {
  featureAttributes,
  hasProvenance,
  leansOnFeature,
} from "../../../../src/ui/feature/feature-attributes.ts";
import { featureOf } from "../feature-of.ts";

const definitions = [
  { key: "maxDraughtMeters", format: "meters" },
  { key: "regime", format: "text" },
  { key: "headroomMeters", format: "meters" },
] as const;

const { properties } = featureOf("twentekanaal", {
  maxDraughtMeters: 2.8,
  maxDraughtMeters_source: "Rijkswaterstaat",
  maxDraughtMeters_date: "2023-10-23",
  maxDraughtMeters_confidence: "low",
  maxDraughtMeters_scope: "zijtak naar Almelo",
  maxDraughtMeters_scope_en: "Almelo branch",
  maxDraughtMeters_2: 3.5,
  maxDraughtMeters_2_scope: "Eefde – Lochem",
  maxDraughtMeters_4: 9,
  regime: "gekanaliseerd",
  regime_en: "canalised",
  headroomMeters: null,
});

describe("featureAttributes", () => {
  it("keeps the order of the definitions and puts every value beside its own companions", () => {
    const [draught, regime, headroom] = featureAttributes(definitions, properties, "nl");
    expect(draught?.entries).toEqual([
      {
        value: 2.8,
        source: "Rijkswaterstaat",
        date: "2023-10-23",
        qualifier: null,
        scope: "zijtak naar Almelo",
        confidence: "low",
      },
      { value: 3.5, source: null, date: null, qualifier: null, scope: "Eefde – Lochem", confidence: null },
    ]);
    expect(regime?.entries.map(({ value }) => value)).toEqual(["gekanaliseerd"]);
    expect(headroom).toMatchObject({ known: false, entries: [{ value: null }] });
  });

  it("leaves out what only another kind can have: that is not unknown", () => {
    const parks = { key: "parks", format: "text", kinds: ["shared-area"] } as const;
    const ofKind = (kind: string) => featureAttributes([parks], featureOf("a", { kind }).properties, "nl");
    expect(ofKind("park")).toEqual([]);
    expect(ofKind("shared-area")).toHaveLength(1);
  });

  it("reads words in the person's language where the data has them", () => {
    const [draught, regime] = featureAttributes(definitions, properties, "en");
    expect(draught?.entries.map(({ scope }) => scope)).toEqual(["Almelo branch", "Eefde – Lochem"]);
    expect(regime?.entries[0]?.value).toBe("canalised");
  });

  it("tells which known values lean on the source of their feature", () => {
    const attributes = featureAttributes(definitions, properties, "nl");
    expect(attributes.map(leansOnFeature)).toEqual([true, true, false]);
    const own = featureOf("lock", { regime: "vrij", regime_source: "Rijkswaterstaat" }).properties;
    expect(featureAttributes(definitions, own, "nl").map(leansOnFeature)).toEqual([false, false, false]);
  });

  it("takes no confidence that is not one of ours", () => {
    const park = featureOf("park", { netHectares: 1, netHectares_confidence: "certain" });
    const [net] = featureAttributes([{ key: "netHectares", format: "hectares" }], park.properties, "nl");
    expect(net?.entries[0]?.confidence).toBeNull();
  });

  it("does not let an unknown first value hide a known second one", () => {
    const park = featureOf("park", { netHectares: null, netHectares_source: "IBIS", netHectares_2: 12 });
    const [net] = featureAttributes([{ key: "netHectares", format: "hectares" }], park.properties, "nl");
    expect(net).toMatchObject({ known: true, entries: [{ value: 12 }] });
  });

  it("keeps what a source says about an unknown value", () => {
    const park = featureOf("park", { netHectares: null, netHectares_qualifier: "niet opgegeven" });
    const [net] = featureAttributes([{ key: "netHectares", format: "hectares" }], park.properties, "nl");
    expect(net?.known).toBe(false);
    expect(net?.entries.map(hasProvenance)).toEqual([true]);
  });

  it("treats zero and false as known", () => {
    const park = featureOf("park", { availableHectares: 0, onWater: false });
    const known = featureAttributes(
      [
        { key: "availableHectares", format: "hectares" },
        { key: "onWater", format: "boolean" },
      ],
      park.properties,
      "nl",
    );
    expect(known.map((attribute) => attribute.known)).toEqual([true, true]);
  });
});
