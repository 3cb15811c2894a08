import { describe, expect, it } from "vitest";
import { formats } from "../../../../src/languages/index.ts";
import { neighboursOf } from "../../../../src/ui/details-panel/neighbours.ts";
import { featureOf } from "../feature-of.ts";

const features = ["Kampen", "Almelo", "Zwolle", "Deventer"].map((name) =>
  featureOf(name.toLowerCase(), { name_nl: name }),
);
const lost = [featureOf("nergens", {}, null), featureOf("ergens", {}, null)];

function neighbours(id: string, inView: readonly string[] | null, of = features) {
  return neighboursOf(id, of, inView, "nl", formats("nl").compare);
}

describe("neighboursOf", () => {
  it("goes by name and round at the ends", () => {
    expect(neighbours("almelo", null)).toMatchObject({ index: 1, previous: "zwolle", next: "deventer" });
    expect(neighbours("zwolle", null)).toMatchObject({ index: 4, previous: "kampen", next: "almelo" });
  });

  it("stays among what is in view, and counts the selected feature when it is not", () => {
    expect(neighbours("kampen", ["zwolle"])).toEqual({
      among: "view",
      index: 1,
      total: 2,
      previous: "zwolle",
      next: "zwolle",
    });
  });

  it("goes through the whole layer when nothing else of it is in view", () => {
    expect(neighbours("kampen", ["kampen"])).toMatchObject({ among: "layer", index: 3, total: 4 });
  });

  it("is null for a feature that stands alone", () => {
    expect(neighbours("kampen", null, features.slice(0, 1))).toBeNull();
    expect(neighbours("onbekend", null)).toBeNull();
  });

  it("walks features without a place among themselves", () => {
    expect(neighbours("nergens", [], [...features, ...lost])).toEqual({
      among: "view",
      index: 2,
      total: 2,
      previous: "ergens",
      next: "ergens",
    });
  });
});
