import { readFileSync } from "node:fs";
import { comparePictures } from "../visual/compare-pictures.ts";
import { expect, type Language, PHONE, TABLET, test, WIDE, words } from "./driver.ts";

const VISITS = [
  { language: "nl", size: WIDE, screen: "1440 × 900" },
  { language: "en", size: TABLET, screen: "768 × 1024" },
  { language: "nl", size: PHONE, screen: "390 × 844" },
] as const satisfies readonly { language: Language; size: typeof WIDE; screen: string }[];

/** Kampen's port, and a view of it: near it are its own basins, the IJssel and Natura 2000 areas. */
const KAMPEN_PORT = [5.86702, 52.57737] as const;
const KAMPEN = "#map=12.5/52.5774/5.8670";

for (const { language, size, screen } of VISITS) {
  test.describe(`a planner, ${language}, ${screen}`, () => {
    test.use({ language, size });
    const say = words(language);

    test("switches layers on and off, and undoes it", async ({ given, when, then }) => {
      await given.explorer();
      await then.mapIsThere();
      await when.pullsUpSheet();
      await then.layerIsOn("ports");
      await then.layerIsOn("locks", false);
      await when.switchesLayer("locks");
      await then.layerIsOn("locks");
      await then.addressSays(/[&#]l=[^&]*locks/);
      await when.switchesLayer("ports");
      await then.layerIsOn("ports", false);
      await when.pressesKey("Control+z");
      await then.layerIsOn("ports");
      await then.layerIsOn("locks");
    });

    test("finds a port, a misspelt lock, and coordinates in three notations", async ({
      given,
      when,
      then,
    }) => {
      await given.explorer();
      await when.searches("Kornwederzandsluis");
      await then.suggestionSays(/Kornwerderzand/);
      await when.searches("52.51, 6.09");
      await then.suggestionSays(say("search.order.latitude-longitude"));
      await when.searches("6.09 52.51");
      await then.suggestionSays(say("search.order.longitude-latitude"));
      await when.searches("203000 503000");
      await then.suggestionSays(say("search.order.x-y"));
      await when.searches("haven van kampen");
      await when.takesSuggestion(/Kampen/);
      await then.seesHeading(/Kampen/);
      await then.addressSays("s=ports/kampen");
    });

    test("measures from a click, keeps the answer, and finds it back by its address", async ({
      given,
      when,
      then,
    }) => {
      await given.explorer(KAMPEN);
      await then.mapIsThere();
      await when.opensPanel("proximity");
      await when.choosesToPlaceSite();
      await when.clicksMapAt([5.875, 52.573]);
      await then.addressSays(/sites=5\.87\d*,52\.57/);
      await when.opensPanel("proximity");

      const rows = await then.nearest();
      expect(rows.some((row) => /Kampen/.test(row) && /\d\s?k?m/.test(row))).toBe(true);
      await then.sees(say("proximity.method"));
      await then.sees(say("proximity.screening"));

      const csv = await when.downloads(say("proximity.download", { format: say("proximity.formats.csv") }));
      expect(csv.name).toMatch(/^knooppunt_\w+_\d{4}-\d\d-\d\d\.csv$/);
      expect(csv.text.startsWith("\uFEFF")).toBe(true);
      const [head = "", ...lines] = csv.text.slice(1).trim().split(/\r?\n/);
      expect(head.split(";").length).toBeGreaterThan(10);
      expect(lines.some((line) => line.includes("ports/kampen"))).toBe(true);

      await when.lowersSheet();
      const before = await then.mapPicture();
      await when.opensByAddress();
      await when.opensPanel("proximity");
      expect(await then.nearest()).toEqual(rows);
      await when.lowersSheet();
      const after = await then.mapPicture();
      expect(comparePictures(before, after).differentPixels).toBeLessThan(size.width * size.height * 0.002);
    });
  });
}

test("reads the name of what the pointer is on, where the map has no room for it", async ({
  given,
  when,
  then,
}) => {
  await given.explorer("#map=9/52.5774/5.867");
  await then.mapIsThere();
  await then.doesNotSee("Haven van Kampen");
  await when.pointsAt(KAMPEN_PORT);
  await then.sees("Haven van Kampen");
  await when.pointsAt([5.867, 52.65]);
  await then.doesNotSee("Haven van Kampen");
});

test("measures from a search hit and from a feature, side by side", async ({ given, when, then }) => {
  const say = words("nl");
  await given.explorer();
  await when.searches("52.51, 6.09");
  await when.takesSuggestion(say("search.measure"));
  await when.searches("haven van almelo");
  await when.takesSuggestion(/Almelo/);
  await when.presses(say("panel.details.measure"));
  await then.addressSays(/sites=[^&]*ports\/almelo/);
  await then.sees(say("proximity.compareTitle"));
  const rows = await then.nearest();
  expect(rows.length).toBeGreaterThan(5);
});

test.describe("a planner with a finger", () => {
  test.use({ size: PHONE, hasTouch: true });

  test("holds it on the map to measure from there, and sees the answer", async ({ given, when, then }) => {
    await given.explorer(KAMPEN);
    await then.mapIsThere();
    await when.holdsFingerAt([5.875, 52.573]);
    await then.addressSays(/sites=5\.87\d*,52\.57/);
    await then.seesHeading(words("nl")("proximity.modesTitle"));
  });
});

test("learns in which area a park lies, and goes there", async ({ given, when, then }) => {
  const { features } = JSON.parse(readFileSync("public/data/business-parks.geojson", "utf8"));
  const properties: Record<string, string | null>[] = features.map(
    (feature: { properties: Record<string, string | null> }) => feature.properties,
  );
  const park = properties.find(({ locatedIn }) => locatedIn);
  const area = properties.find(({ id }) => id === park?.locatedIn);
  await given.explorer(`#s=business-parks/${park?.id}`);
  await then.seesHeading(`${park?.name_nl}`);
  await when.presses(`${area?.name_nl}`);
  await then.addressSays(`s=business-parks/${area?.id}`);
});

test("reads the page in the other language without losing the view", async ({ given, when, then }) => {
  await given.explorer("#map=11/52.25/6.16&l=ports,locks");
  await then.mapIsThere();
  await then.pageSpeaks("nl");
  await when.switchesLanguageTo("English");
  await then.pageSpeaks("en");
  await then.sees(words("en")("layers.waterways.name"));
  await then.layerIsOnIn(words("en"), "locks");
  await then.addressSays("map=11/52.25/6.16");
});
