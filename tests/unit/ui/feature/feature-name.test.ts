import { expect, it } from "vitest";
import { featureName, otherNames } from "../../../../src/ui/feature/feature-name.ts";
import { featureOf } from "../feature-of.ts";

const { properties } = featureOf("zijkanaal", {
  name_nl: "Zijkanaal naar Almelo",
  name_en: "Almelo branch",
  aliases: "Zijtak Almelo; Almelo branch;  ",
});

it("names a feature in the person's language; a name without a translation stays Dutch", () => {
  expect(featureName(properties, "nl")).toBe("Zijkanaal naar Almelo");
  expect(featureName(properties, "en")).toBe("Almelo branch");
  expect(featureName(featureOf("IJssel").properties, "en")).toBe("IJssel");
});

it("lists the other names once, without the one that is shown", () => {
  expect(otherNames(properties, "nl")).toEqual(["Zijtak Almelo", "Almelo branch"]);
  expect(otherNames(properties, "en")).toEqual(["Zijkanaal naar Almelo", "Zijtak Almelo"]);
});
