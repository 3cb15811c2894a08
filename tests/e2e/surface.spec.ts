import { expect, test, words } from "./driver.ts";

const say = words("nl");
const WEIGHED =
  "#map=9.6/52.3/6.6&v=1&r=twente&q=parks:twente:0;k:terminal-container,road-exit,natura-2000;w:terminal-container/40,road-exit/30,natura-2000/30;x:natura-2000!not-inside!0";
/** Between Hengelo and Delden, far from any symbol. */
const FIELD = [6.73, 52.245] as const;

test("a planner looks at the whole area, and compares the best places in it", async ({
  given,
  when,
  then,
}) => {
  test.slow();
  await given.explorer(WEIGHED);
  await then.mapIsThere();
  await then.ranking();
  await when.opensStep("setup");
  await when.unfolds(say("suitability.surface.title"));
  const before = await then.mapPicture();
  await when.choosesOfBar(say("suitability.surface.shapes.hexagon"));
  await when.presses(say("suitability.surface.start"));
  await then.sees(/vakken van 250 m gemeten/);
  await expect.poll(async () => before.equals(await then.mapPicture())).toBe(false);

  // A cell tells why it has its colour.
  await when.clicksMapAt(FIELD);
  await then.sees(/^Score \d+,\d van 100/);

  // The best areas become candidates, as a step that can be taken back.
  const parks = await then.ranking();
  await when.unfolds(say("suitability.surface.regions.title"));
  await when.presses(say("suitability.surface.regions.find"));
  await then.sees(/5 gebieden gevonden, samen \d+,\d ha/);
  await then.addressSays(/q=found:/);
  await expect.poll(() => then.ranking()).toHaveLength(5);
  expect((await then.ranking()).toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `Gebied ${number}`));
  await then.isAccessible();
  await when.pressesKey("Control+z");
  await expect.poll(() => then.ranking()).toEqual(parks);
});

test("who has no pointer types a candidate, and finds it in the list", async ({ given, when, then }) => {
  await given.explorer(WEIGHED);
  await then.ranking();
  await when.opensStep("setup");
  await when.unfolds(say("suitability.setup.candidates.title"));
  await when.choosesOfList(say("suitability.setup.candidates.types.drawn"));
  await when.unfolds(say("suitability.drawing.typed"));
  await when.fillsIn(say("proximity.coordinates"), "52.27 6.72");
  await when.presses(say("suitability.drawing.addPlace"));
  await expect.poll(() => then.ranking()).toEqual(["Getekend punt 1"]);
  await when.fillsIn(say("suitability.drawing.corners"), "52.27 6.78");
  await when.presses(say("suitability.drawing.addArea"));
  await then.sees(/minstens 3 hoeken/);
  await when.fillsIn(say("suitability.drawing.corners"), "52.27 6.72\n52.28 6.74\n52.26 6.75");
  await when.presses(say("suitability.drawing.addArea"));
  await expect.poll(() => then.ranking()).toHaveLength(2);
  await then.addressSays(/q=drawn:/);
});

test("an area is drawn on the map, corner by corner", async ({ given, when, then }) => {
  await given.explorer(WEIGHED);
  await then.mapIsThere();
  await then.ranking();
  await when.opensStep("setup");
  await when.unfolds(say("suitability.setup.candidates.title"));
  await when.choosesOfList(say("suitability.setup.candidates.types.drawn"));
  await when.presses(say("suitability.drawing.start.area"));
  await then.sees(/Klik de hoeken aan/);
  for (const [east, north] of [
    [0, 0],
    [0.06, 0.01],
    [0.05, 0.05],
    [0, 0],
  ] as const) {
    await when.clicksMapAt([FIELD[0] + east, FIELD[1] + north]);
  }
  await expect.poll(() => then.ranking()).toEqual(["Getekend gebied 1"]);
});
