import { describe, expect, it } from "vitest";
import { checkNetwork } from "../../../../scripts/checks/check-network.ts";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import { openSourceFolder } from "../../../../scripts/io/read-source.ts";
import { countries } from "../../../../scripts/recipes/countries.ts";
import { municipalities } from "../../../../scripts/recipes/municipalities.ts";
import { natura2000 } from "../../../../scripts/recipes/natura-2000.ts";
import { province } from "../../../../scripts/recipes/province.ts";
import { railways } from "../../../../scripts/recipes/railways.ts";
import { roads } from "../../../../scripts/recipes/roads.ts";
import { water } from "../../../../scripts/recipes/water.ts";
import { waterways } from "../../../../scripts/recipes/waterways.ts";
import { linesOf } from "../../../../scripts/steps/lines-of.ts";
import { nearestLine } from "../../../../scripts/steps/nearest-line.ts";
import { project } from "../../../../scripts/steps/project.ts";
import type { LayerCollection, LayerFeature } from "../../../../src/catalog/feature.ts";

/** Where the sources are, to compare with; without it only the committed layers themselves are tested. */
const SOURCES = process.env.DATA_SOURCES;

function committed(id: string): LayerCollection {
  const layer = readCommittedLayer("public/data", id);
  if (!layer) throw new Error(`public/data has no ${id}`);
  return layer;
}

function featureOf(layer: string, id: string): LayerFeature {
  const found = committed(layer).features.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`${layer} has no ${id}`);
  return found;
}

/** Places everybody can look up, and the route that runs past them. */
const ON_THE_WATER: readonly (readonly [string, string, number, number])[] = [
  ["lock of Eefde", "twentekanaal", 6.23315, 52.16051],
  ["lock of Delden", "twentekanaal-delden-enschede", 6.67879, 52.24702],
  ["lock of Hengelo", "twentekanaal-delden-enschede", 6.80443, 52.24617],
  ["Spooldersluis", "zwolle-ijsselkanaal", 6.05466, 52.50975],
  ["Meppelerdiepsluis", "meppelerdiep", 6.07844, 52.638],
  ["lock of Aadorp", "kanaal-almelo-de-haandrik", 6.6324, 52.37332],
  ["Lorentz locks", "ijsselmeer-kornwerderzand", 5.33642, 53.06997],
  ["Prins Bernhardsluizen Tiel", "amsterdam-rijnkanaal", 5.45398, 51.90299],
  ["lock of Weurt", "maas-waalkanaal", 5.82252, 51.85541],
  ["weir of Driel", "nederrijn", 5.80544, 51.96698],
];

describe("the committed waterways", () => {
  it("are one network, from Enschede to Rotterdam, Amsterdam and Kornwerderzand", () => {
    const routes = committed("waterways").features.filter(
      ({ properties }) => properties.routeKind === "through",
    );
    expect(
      checkNetwork(
        new Map(routes.map(({ geometry, properties }) => [properties.id, geometry ? linesOf(geometry) : []])),
      ),
    ).toEqual([]);
    const ids = new Set(routes.map(({ properties }) => properties.id));
    for (const id of ["twentekanaal-delden-enschede", "nieuwe-maas", "ij", "ijsselmeer-kornwerderzand"]) {
      expect(ids).toContain(id);
    }
  });

  it.each(ON_THE_WATER)("pass the %s on %s", (_what, id, longitude, latitude) => {
    const { geometry } = featureOf("waterways", id);
    const toRoute = nearestLine((geometry ? linesOf(geometry) : []).map((line) => line.map(project)));
    expect(toRoute(project([longitude, latitude]))).toBeLessThan(400);
  });

  it("know both names of the Twentekanaal", () => {
    const main = featureOf("waterways", "twentekanaal").properties;
    expect(main.name_nl).toContain("Twentekanaal");
    expect(main.officialName).toBe("Kanaal Zutphen-Enschede");
    expect(featureOf("waterways", "twentekanaal-almelo").properties.officialName).toBe(
      "Zijkanaal naar Almelo",
    );
  });

  it("keep both of two values that contradict each other, each with its source", () => {
    const { maxDraughtMeters, maxDraughtMeters_2, maxDraughtMeters_source, maxDraughtMeters_2_source } =
      featureOf("waterways", "twentekanaal").properties;
    expect(maxDraughtMeters).not.toBe(maxDraughtMeters_2);
    expect([maxDraughtMeters_source, maxDraughtMeters_2_source].every(Boolean)).toBe(true);
  });

  it("tell the two parts of the Zwarte Meer by their greatest ship", () => {
    expect(featureOf("waterways", "zwarte-meer-zwolsche-diep").properties.maxBeamMeters).toBe(12);
    expect(featureOf("waterways", "zwarte-meer-ramsdiep").properties.maxBeamMeters).toBe(11.5);
  });

  it("leave a class unknown that nobody published, and give every class its source", () => {
    expect(featureOf("waterways", "ketelmeer").properties.cemtClass).toBeNull();
    for (const { properties } of committed("waterways").features) {
      if (properties.cemtClass !== null) expect(properties.cemtClass_source).toBeTruthy();
    }
  });
});

describe("the committed Natura 2000 areas", () => {
  const { features } = committed("natura-2000");

  it("are 35, of which 24 lie in the province", () => {
    expect(features).toHaveLength(35);
    expect(features.filter(({ properties }) => properties.inOverijssel)).toHaveLength(24);
    for (const { properties } of features) {
      expect(properties.inOverijssel).toBe(Number(properties.shareInOverijsselPercent) > 0);
    }
  });

  it("keep their holes", () => {
    const veluwe = featureOf("natura-2000", "veluwe").geometry;
    const holes =
      veluwe?.type === "MultiPolygon" ? veluwe.coordinates.flatMap((rings) => rings.slice(1)) : [];
    expect(holes.length).toBeGreaterThan(1000);
  });
});

describe.skipIf(!SOURCES)("compared with the sources in DATA_SOURCES (skipped without it)", () => {
  it.each([countries, province, municipalities, water, natura2000, waterways, roads, railways])(
    "the committed layer $id keeps the promises of its recipe",
    (recipe) => {
      const read = openSourceFolder(SOURCES ?? "");
      const built = new Map([["province", committed("province")]]);
      expect(recipe.check(committed(recipe.id), { read, built })).toEqual([]);
    },
    120_000,
  );
});
