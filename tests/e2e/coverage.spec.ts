import { expect, PHONE, test, words } from "./driver.ts";

const say = words("nl");
const A1 = "#cv=A1;f:truck-parkings;d:25000;s:existing;o:1000;x:overijssel;n:1";

test("a planner shows where the network of truck parkings does not cover", async ({ given, when, then }) => {
  test.slow();
  await given.explorer();
  await then.mapIsThere();
  await when.opensPanel("coverage");

  // The A1 and the A28 stand ready, in both directions.
  await then.sees(/A1 richting Amsterdam/);
  await then.sees(/A28 richting Utrecht/);
  await then.seesHeading(say("coverage.gaps.title", { spacing: "25 km" }));
  const gaps = await then.tableRows(".gap-table");
  expect(gaps.length).toBeGreaterThan(0);

  // A smaller distance, by keyboard: more is a gap.
  await when.focusesSlider(say("coverage.spacing.label"));
  await when.pressesKey("ArrowLeft", 3);
  await then.addressSays(/cv=A1,A28;f:truck-parkings;d:10000/);
  await then.seesHeading(say("coverage.gaps.title", { spacing: "10 km" }));
  await expect.poll(async () => (await then.tableRows(".gap-table")).length).toBeGreaterThan(gaps.length);

  // The European norm finds none, and says so.
  await when.presses(say("coverage.spacings.ten-t-150-km.name"));
  await then.sees(/Met deze afstand is er hier geen hiaat/);
  await when.presses(say("coverage.spacings.25-km.name"));

  // Every parking in a table: also where nobody knows the side or the capacity.
  await when.unfolds("31 plekken langs de A1");
  const parkings = await then.tableRows(".facility-table");
  expect(parkings).toHaveLength(31);
  expect(parkings.join("\n")).toMatch(/kant onbekend/);
  expect(parkings.join("\n")).toMatch(/onbekend/);
  expect(parkings.join("\n")).not.toMatch(/NaN|undefined|null/);

  // Two places more, and where.
  await when.choosesOfBar("+2");
  await then.addressSays(/n:2/);
  await then.sees(/Met 2 plekken erbij: van .* km naar .* km/);

  // What is planned beside what is there.
  await when.unfolds(say("coverage.counts.title"));
  await when.choosesOfList("gepland");
  await then.addressSays(/s:existing,planned/);

  const csv = await when.downloads(say("proximity.download", { format: "CSV" }));
  expect(csv.name).toMatch(/^knooppunt_dekking_/);
  expect(csv.text).toContain("A1");

  // The same on another screen.
  const before = await then.tableRows(".coverage-overview");
  await when.opensByAddress();
  await expect.poll(() => then.tableRows(".coverage-overview")).toEqual(before);
});

test("a keyboard walks along the strip, and map and table follow", async ({ given, when, then }) => {
  await given.explorer(A1);
  await then.mapIsThere();
  await then.sees(/als rechte strook/);
  await when.tabsTo("Strook van de A1", 60);
  await when.pressesKey("Tab");
  await when.pressesKey("End");
  await then.focusIsOn(/./);
  await when.pressesKey("Home");
  await when.pressesKey("ArrowRight");
  await then.focusIsOn(/km|hiaat/i);
  await then.lightsUp(".strip");
  await when.pressesKey("Enter");
  await then.addressSays(/map=|[&#]s=/);
});

test("a road beside the province is looked at whole, and says so", async ({ given, when, then }) => {
  await given.explorer(A1);
  await then.sees(/A1 richting Amsterdam/);
  await when.choosesOfBar("A50");
  await then.sees(/A50 loopt niet door het gekozen gebied. Daarom is de hele weg gemeten/);
  const rows = await then.tableRows(".coverage-overview");
  expect(rows.filter((row) => /A50.*de hele weg.* km/s.test(row))).toHaveLength(2);
});

test("chargers are looked for as parkings are", async ({ given, when, then }) => {
  await given.explorer(A1);
  await then.sees(/A1 richting Amsterdam/);
  await when.choosesOfBar(say("coverage.facilities.energy"));
  await then.addressSays(/f:energy/);
  await then.sees(/richting Amsterdam/);
  await then.doesNotSee(/NaN|undefined|Infinity/);
});

for (const [what, hash, sentence] of [
  ["a road that is not there", "#cv=N999;f:truck-parkings;d:25000;s:existing;o:1000", /N999 staat niet in/],
  [
    "a road outside the area",
    "#cv=A12;f:truck-parkings;d:25000;s:existing;o:1000;x:overijssel",
    /A12 loopt niet door/,
  ],
] as const) {
  test(`${what} is said in a sentence`, async ({ given, then }) => {
    await given.explorer(hash);
    await then.sees(sentence);
    await then.doesNotSee(/NaN|undefined|Infinity/);
  });
}

test.describe("on a phone", () => {
  test.use({ size: PHONE });
  test("the strip scrolls and the page does not", async ({ given, when, then }) => {
    await given.explorer(A1);
    await then.mapIsThere();
    await when.pullsUpSheet();
    await then.sees(/als rechte strook/);
    await then.doesNotScrollSideways();
    await then.panelHoldsItsText();
  });
});
