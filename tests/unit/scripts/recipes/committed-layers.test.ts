import { describe, expect, it } from "vitest";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import { openSourceFolder } from "../../../../scripts/io/read-source.ts";
import { businessParks } from "../../../../scripts/recipes/business-parks.ts";
import { corridor } from "../../../../scripts/recipes/corridor.ts";
import { locks } from "../../../../scripts/recipes/locks.ts";
import { places } from "../../../../scripts/recipes/places.ts";
import { ports } from "../../../../scripts/recipes/ports.ts";
import { roadExits } from "../../../../scripts/recipes/road-exits.ts";
import { stations } from "../../../../scripts/recipes/stations.ts";
import { terminals } from "../../../../scripts/recipes/terminals.ts";
import { truckParkings } from "../../../../scripts/recipes/truck-parkings.ts";

const RECIPES = [
  businessParks,
  corridor,
  locks,
  places,
  ports,
  roadExits,
  stations,
  terminals,
  truckParkings,
];

/** Words of the sources that nobody should meet as a name: not a name at all, or capitals, or two spaces. */
const UGLY = /unnamed| {2}|\bnull\b|undefined|^\p{Lu}{4,}(\s\p{Lu}{4,})+$/u;

describe.each(RECIPES)("the committed layer $id", (recipe) => {
  const collection = readCommittedLayer("public/data", recipe.id);
  const features = collection?.features ?? [];

  it("keeps the promises of its recipe", () => {
    expect(collection).not.toBeNull();
    if (!collection) return;
    const context = { read: openSourceFolder("data/curated"), built: new Map() };
    expect(recipe.check(collection, context)).toEqual([]);
  });

  it("has names a person would write, in both languages", () => {
    for (const { properties } of features) {
      expect(properties.name_nl).not.toMatch(UGLY);
      expect(properties.name_en ?? "").not.toMatch(UGLY);
    }
  });

  it("says how exactly every place is known, and of no missing place", () => {
    for (const { properties, geometry } of features) {
      expect(properties.precisionMeters === null).toBe(geometry === null);
    }
  });
});
