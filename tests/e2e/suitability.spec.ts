import { expect, PHONE, test, words } from "./driver.ts";

const say = words("nl");
const TWENTE = "parks:twente:0";
const WEIGHED = `#q=${TWENTE};k:terminal-container,road-exit,natura-2000;w:terminal-container/40,road-exit/30,natura-2000/30`;

test("a planner ranks parks in Twente, and can defend it", async ({ given, when, then }) => {
  test.slow();
  await given.explorer();
  await then.mapIsThere();
  await when.opensPanel("suitability");
  await then.ranking();

  // Parks in Twente.
  await when.unfolds(say("suitability.setup.candidates.title"));
  await when.chooses(say("suitability.setup.candidates.region"), "Twente");
  await then.addressSays(/q=parks:twente/);
  const inTwente = await then.ranking();
  expect(inTwente.length).toBeGreaterThan(5);

  // Another weight re-ranks at once.
  const terminal = say("suitability.setup.weights.weightOf", {
    name: say("criteria.terminal-container.name"),
  });
  await when.fillsIn(terminal, "90");
  await then.addressSays(/terminal-container\/90/);
  await expect.poll(() => then.ranking()).not.toEqual(inTwente);

  // A limit excludes, with the reason.
  await when.unfolds(say("suitability.setup.conditions.title"));
  await when.unfolds(say("suitability.setup.conditions.add"));
  await when.chooses(say("suitability.setup.conditions.of"), say("criteria.terminal-container.name"));
  await when.chooses(
    say("suitability.setup.conditions.relation"),
    say("suitability.setup.conditions.relations.at-most"),
  );
  await when.presses(say("suitability.setup.conditions.addThis"));
  await then.addressSays(/terminal-container!at-most!1000/);
  const [first = ""] = await then.ranking();
  await then.sees(/^Uitgesloten \(\d+\)$/);

  // Why is it there?
  await when.choosesPlace(first);
  await then.seesHeading(first);
  await then.sees(say("suitability.why.whyRank", { rank: 1 }));
  await then.sees(/Containerterminal \w+/);
  await then.sees(/hemelsbreed/);

  // How sure?
  await when.opensStep("sure");
  await when.presses(say("suitability.sure.ask"));
  await then.seesHeading(say("suitability.sure.spreadTitle"));
  await then.sees(/5\.000 trekkingen/);

  // Today beside the plans.
  await when.opensStep("keep");
  await when.presses(say("suitability.compare.planned"));
  await then.sees(/plekken krijgen een andere rang/);
  await then.addressSays(/qs=scenario-1!Vandaag/);
  const csv = await when.downloads(say("proximity.download", { format: "CSV" }));
  expect(csv.name).toMatch(/^knooppunt_rangorde_/);
  expect(csv.text).toContain(say("suitability.screening"));

  // The same on another screen.
  const ranked = await then.ranking();
  await when.opensByAddress();
  await expect.poll(() => then.ranking()).toEqual(ranked);
  await when.opensStep("keep");
  await then.sees("Vandaag");
});

test("a changed weight makes the answer to how sure an old one", async ({ given, when, then }) => {
  await given.explorer(WEIGHED);
  await then.ranking();
  await when.opensStep("sure");
  await when.presses(say("suitability.sure.ask"));
  await then.seesHeading(say("suitability.sure.spreadTitle"));
  await then.doesNotSee(say("suitability.sure.stale"));
  await when.opensStep("setup");
  await when.fillsIn(
    say("suitability.setup.weights.weightOf", { name: say("criteria.road-exit.name") }),
    "70",
  );
  await when.opensStep("sure");
  await then.sees(say("suitability.sure.stale"));
});

test("a keyboard walks along the ranking and opens an explanation", async ({ given, when, then }) => {
  await given.explorer(WEIGHED);
  const [first = "", second = ""] = await then.ranking();
  await when.tabsTo(first, 60);
  await when.pressesKey("ArrowDown");
  await then.focusIsOn(new RegExp(second));
  await when.pressesKey("Enter");
  await then.seesHeading(second);
});

const DEAD_ENDS = [
  ["all weights are zero", `${TWENTE};k:road-exit,housing;s:road-exit/0,housing/0`, "no-weights"],
  ["nothing is looked at", TWENTE, "no-criteria"],
  [
    "limits contradict each other",
    `${TWENTE};k:road-exit;w:road-exit/100;x:road-exit!at-most!100,road-exit!at-least!200`,
    "all-excluded",
  ],
  ["no place is that big", "parks:twente:900000;k:road-exit", "no-candidates"],
] as const;

for (const [name, query, obstacle] of DEAD_ENDS) {
  test(`where ${name}, a sentence says so and what to do`, async ({ given, then }) => {
    await given.explorer(`#q=${query}`);
    await then.sees(say(`suitability.obstacles.${obstacle}`));
    await then.doesNotSee(/NaN|undefined|Infinity/);
    if (obstacle !== "all-excluded") return;
    expect((await then.excluded())[0]).toMatch(/de grens is (minstens|hoogstens)/);
  });
}

test("one place has rank 1, also when all of it is unknown", async ({ given, when, then }) => {
  await given.explorer("#q=sites:ports/kampen;k:grid-congestion;w:grid-congestion/100");
  expect(await then.ranking()).toEqual(["Haven van Kampen"]);
  await when.choosesPlace("Haven van Kampen");
  await then.sees(say("suitability.why.isFirst"));
  await then.sees(new RegExp(say("suitability.doubts.no-data")));
  await then.doesNotSee(/NaN|undefined|Infinity/);
});

test.describe("on a phone", () => {
  test.use({ size: PHONE });

  test("the ranking is a step of its own, and its head stays below the settings", async ({
    given,
    when,
    then,
  }) => {
    await given.explorer(WEIGHED);
    await then.mapIsThere();
    await when.pullsUpSheet();
    await when.opensStep("setup");
    await when.presses(say("suitability.list.open"));
    const [first = ""] = await then.ranking();
    await when.choosesPlace(first);
    await then.seesHeading(first);
    await then.doesNotScrollSideways();
  });
});
