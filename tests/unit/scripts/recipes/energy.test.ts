import { describe, expect, it } from "vitest";
import { energy } from "../../../../scripts/recipes/energy.ts";
import { collectionText, sourceFolder } from "./source-folder.ts";

const HEADER =
  "name,kind,energy,place,road,status,date,capacity,unit,lon,lat,coord_quality,source,confidence,note";

const charger = (locationId: string, address: string, maxPowerKw: number, source = "ndw") => ({
  properties: {
    locationId,
    name: `Lader ${locationId}`,
    address,
    city: "ENSCHEDE",
    operatorName: "Fastned",
    maxPowerKw,
    source,
  },
  coordinates: [6.8359, 52.21876],
});

const read = sourceFolder({
  "laadpunten_vracht_nl.geojson": collectionText([
    charger("a", "Strootsweg 20", 350),
    charger("b", "Strootsweg 20", 352),
    charger("c", "Elders 1", 400),
    charger("d", "Bedacht 2", 999, "curated"),
  ]),
  "facts_energy.csv": [
    HEADER,
    "Fastned elders,snellader >= 350 kW,elektriciteit,Enschede,,in gebruik volgens NDW,2026,400,kW,6,52,x,NDW,high,",
    "H2essenpoort,waterstofvulpunt (initiatief),groene waterstof,Zwolle,A28,initiatief; subsidieaanvraag DKTI gesteund door college,,,,,,geen,https://www.rtvfocuszwolle.nl/x,medium,datum van de bron niet zichtbaar; realisatie niet bevestigd",
    "Milence Zwolle (Hessenpoort),publieke vrachtwagenlaadhub,elektriciteit,Zwolle,A28,in gebruik,2025-05,4 CCS,kW,6.1499,52.5331,benaderend,https://www.electrive.net/x,high,",
  ].join("\n"),
});
const built = new Map();
const collection = await energy.build(read, built);
const find = (id: string) => collection.features.find(({ properties }) => properties.id === id);
const chargers = collection.features.filter(({ properties }) => properties.kind === "fast-charging");

describe("energy", () => {
  it("takes the chargers of one address once, with the strongest of them", () => {
    expect(chargers.map(({ properties }) => properties.powerKilowatts)).toEqual([352, 400]);
    expect(chargers[0]?.properties.address).toBe("Strootsweg 20, Enschede");
  });

  it("leaves out what somebody added to the register by hand", () => {
    expect(chargers.some(({ properties }) => properties.powerKilowatts === 999)).toBe(false);
  });

  it("does not say that a truck can charge where nobody says so", () => {
    expect(chargers[0]?.properties).toMatchObject({
      vehicles: null,
      vehicles_qualifier: "gekozen op vermogen; of een vrachtwagen erbij kan, staat niet in de bron",
    });
  });

  it("tells the charging hub for trucks with its place, roughly", () => {
    expect(find("milence-zwolle")).toMatchObject({
      geometry: { type: "Point", coordinates: [6.1499, 52.5331] },
      properties: { kind: "truck-charging", powerKilowatts: 1440, precisionMeters: 2000, vehicles: "truck" },
    });
  });

  it("never shows an idea as a thing, and gives it no place that no source gives", () => {
    expect(find("h2essenpoort")).toMatchObject({ geometry: null, properties: { status: "idea" } });
    const drawn = collection.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, status: "existing" as const },
    }));
    expect(energy.check({ type: "FeatureCollection", features: drawn }, { read, built })).toContain(
      "h2essenpoort: is a plan and not existing",
    );
  });

  it("stops at a fact that no table decides on", () => {
    const unknown = sourceFolder({
      "laadpunten_vracht_nl.geojson": collectionText([]),
      "facts_energy.csv": `${HEADER}\nNieuwe hub,hub,elektriciteit,X,,in gebruik,2026,,,,,,https://x.nl,high,`,
    });
    expect(() => energy.build(unknown, built)).toThrow("energy.csv has no decision on Nieuwe hub");
  });
});
