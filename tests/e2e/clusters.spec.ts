import { expect, PHONE, test, words } from "./driver.ts";

const say = words("nl");
const QUESTION = "l:business-parks;s:existing,unknown;r:overijssel;d:1500/3/50;g:20;m:5000;h:3/1;x:4000";

test("a planner looks for clusters, and takes the scattered sites along", async ({ given, when, then }) => {
  test.slow();
  await given.explorer();
  await then.mapIsThere();
  await when.opensPanel("clusters");
  const before = await then.found("clusters-scattered");
  await then.sees(/^\d+ clusters$/);
  await then.sees(say("clusters.density.radiusMeans"));

  // Another radius, by keyboard: the line of the plot is a slider.
  await when.tabsTo(say("clusters.plot.slider"), 60);
  await when.pressesKey("ArrowRight", 20);
  await then.addressSays(/c=density;.*d:2500\//);
  await expect.poll(() => then.found("clusters-scattered")).not.toEqual(before);
  await then.sees(/^Binnen 2,5 km hebben \d+ van de \d+ terreinen 1 of meer buren\.$/);

  // The answer comes first, and leads to its lists; each is there as a table as well.
  await when.presses(/^\d+ verspreide terreinen$/);
  await then.focusIsOn(/^\d+ verspreide terreinen$/);
  await when.unfolds(say("clusters.table.show"));
  expect(await then.tableRows("#clusters-list ~ .found-table")).toHaveLength(
    (await then.found("clusters-list")).length,
  );

  // One of those that lie apart.
  const [alone = ""] = await then.found("clusters-scattered");
  await when.opensFound(alone);
  await then.sees(say("clusters.scattered.card", { name: alone }));
  await then.sees(/km tot Cluster \d+/);
  await then.sees(/^Knooppunt: /);

  // What a larger radius would join.
  await when.chooses(say("clusters.compare.of"), say("clusters.compare.names.radius"));
  await then.addressSays(/v:radius\/5000/);
  await then.sees(
    say("clusters.compare.with", { what: say("clusters.compare.what.radius", { amount: "5 km" }) }),
  );

  // Out of the browser.
  const csv = await when.downloads(say("proximity.download", { format: "CSV" }));
  expect(csv.name).toMatch(/^knooppunt_clusters_/);
  expect(csv.text).toContain(alone);
  expect(csv.text).toContain("Straal: 2,5 km");
  const geojson = JSON.parse((await when.downloads(say("proximity.download", { format: "GeoJSON" }))).text);
  expect(geojson.knooppunt.parameters).toMatchObject({ radiusMeters: 2500 });

  // The same on another screen.
  const scattered = await then.found("clusters-scattered");
  await when.opensByAddress();
  await expect.poll(() => then.found("clusters-scattered")).toEqual(scattered);
});

test("a planner sees what the plans of another year change", async ({ given, when, then }) => {
  await given.explorer(`#c=density;${QUESTION}`);
  const scattered = await then.found("clusters-scattered");
  await when.chooses(say("clusters.compare.of"), say("clusters.compare.names.year"));
  await then.addressSays(/v:year\/\d{4}/);
  const year = say("clusters.compare.what.year", { amount: "2027" });
  await then.sees(say("clusters.compare.with", { what: year }));
  await then.sees(/^\d+ terreinen komen erbij$/);
  expect(await then.found("clusters-scattered")).toEqual(scattered);
  const csv = await when.downloads(say("proximity.download", { format: "CSV" }));
  expect(csv.text).toContain(`Vergeleken met: ${year}`);
  expect(csv.text).toMatch(/^hectares \(vergeleken\);/m);
  expect(csv.text).toMatch(/plannen noemt geen bron een jaar/);
});

test("hubs and hexagons are two other ways to look", async ({ given, when, then }) => {
  await given.explorer(`#c=density;${QUESTION}`);
  await then.found("clusters-list");
  await when.choosesOfBar(say("clusters.methods.k-means"));
  await then.addressSays(/c=k-means;/);
  expect(await then.found("clusters-hubs")).toHaveLength(3);
  await then.sees(say("clusters.hubs.note"));
  await when.choosesOfBar(say("clusters.methods.hexagons"));
  await then.addressSays(/c=hexagons;/);
  expect((await then.found("clusters-hexagons")).length).toBeGreaterThan(5);
});

const DEAD_ENDS = [
  ["nothing takes part", QUESTION.replace("existing,unknown", "lobbied"), say("clusters.empty.sites")],
  [
    "no place is known",
    QUESTION.replace("overijssel", "rivierenland"),
    /^Van geen van de \d+ terreinen is de ligging/,
  ],
  ["nobody states hectares", QUESTION.replace("business-parks", "ports"), say("clusters.empty.noHectares")],
  ["nothing is dense enough", QUESTION.replace("1500/3/50", "50/50/10000"), say("clusters.empty.clusters")],
] as const;

for (const [name, question, sentence] of DEAD_ENDS) {
  test(`where ${name}, a sentence says so and what to do`, async ({ given, then }) => {
    await given.explorer(`#c=density;${question}`);
    await then.sees(sentence);
    await then.doesNotSee(/NaN|undefined|Infinity/);
  });
}

test("a link with nonsense keeps the question that everybody starts with", async ({ given, when, then }) => {
  await given.explorer("#c=density;d:-5/NaN/");
  await then.sees(/c=density/);
  await when.opensPanel("clusters");
  await then.found("clusters-list");
});

test.describe("on a phone", () => {
  test.use({ size: PHONE });

  test("a cluster opens from its row and brings nothing out of place", async ({ given, when, then }) => {
    await given.explorer(`#c=density;${QUESTION}`);
    await then.mapIsThere();
    await when.pullsUpSheet();
    const [first = ""] = await then.found("clusters-list");
    await when.opensFound(first);
    await then.sees(say("clusters.nodes.terminal"));
    await then.doesNotScrollSideways();
    await then.panelHoldsItsText();
  });
});
