import { expect, PHONE, test, words } from "./driver.ts";

const say = words("nl");
const TWENTE = "#map=10/52.28/6.7&v=1&l=ports,waterways";

test("shows a view document on someone else's page, and asks nothing of others", async ({
  given,
  when,
  then,
}) => {
  await given.embed(TWENTE, "?title=Havens%20%3Cb%3Ein%3C/b%3E%20Twente");
  await then.mapIsThere();
  await then.seesHeading("Havens <b>in</b> Twente");
  await then.pageIsTitled("Havens <b>in</b> Twente");
  await then.seesHeading(say("layers.ports.name"));
  await then.seesHeading(say("layers.waterways.name"));
  await then.doesNotSee(say("layers.natura-2000.name"));
  await then.sees(/Haven van Hengelo/);
  await then.linkLeadsTo(
    new RegExp(say("embed.fullScreen")),
    /^\.\/#map=10\/52\.28\/6\.7.*l=waterways,ports/,
  );
  then.nothingWasAskedOfOthers();

  await when.presses("Haven van Hengelo");
  await then.sees(say("attributes.municipality"));
});

test("tells what a link opens, even where the list is long", async ({ given, then }) => {
  await given.embed("#r=overijssel&l=ports&s=ports/zwolle");
  await then.mapIsThere();
  await then.sees("Haven van Zwolle");
  await then.sees(say("panel.list.noPlace", { count: 3 }));
  await then.sees("Haven van Antwerpen-Brugge");
});

test("keeps the list in step with the map", async ({ given, when, then }) => {
  await given.embed("#map=12/52.25/6.16&l=ports");
  await then.mapIsThere();
  await then.sees(/Haven van Deventer/);
  await then.doesNotSee(/Haven van Hengelo/);
  await when.presses(say("map.zoomOut"));
  await when.presses(say("map.zoomOut"));
  await when.presses(say("map.zoomOut"));
  await then.sees(/Haven van Hengelo/);
});

test("shows its own background where the link asked for tiles of others, and says so", async ({
  given,
  then,
}) => {
  await given.embed("#map=10/52.28/6.7&bg=pdok-aerial");
  await then.mapIsThere();
  await then.sees(say("embed.ownBackground"));
  await then.linkLeadsTo(new RegExp(say("embed.fullScreen")), /bg=pdok-aerial/);
  then.nothingWasAskedOfOthers();
});

test("takes the region's name when the title is none", async ({ given, then }) => {
  await given.embed("", `?title=${"x".repeat(121)}`);
  await then.seesHeading(/^Overijssel$/);
});

test("says that distances are on the whole map", async ({ given, then }) => {
  await given.embed("#map=11/52.51/6.09&sites=6.09,52.51");
  await then.sees(say("embed.sites", { count: 1 }));
});

test("speaks the language the page around it asks for", async ({ given, then }) => {
  await given.embed(TWENTE, "?lang=en");
  await then.pageSpeaks("en");
  await then.seesHeading(words("en")("embed.listTitle"));
});

test("lets the wheel scroll the page around it, and says in its language how to zoom", async ({
  given,
  when,
  then,
}) => {
  await given.embed(TWENTE, "?lang=en");
  await then.mapIsThere();
  await when.scrollsOverMap();
  await then.sees(words("en")("map.gesturesDesktop"));
  await then.linkLeadsTo(new RegExp(words("en")("embed.fullScreen")), /map=10\/52\.28\/6\.7&.*lang=en/);
});

for (const width of [320, 640, 1200]) {
  test(`fits a frame of ${width} pixels`, async ({ given, when, then }) => {
    await when.setsWidth(width);
    await given.embed(TWENTE);
    await then.mapIsThere();
    await then.doesNotScrollSideways();
  });
}

test.describe("on a phone", () => {
  test.use({ size: PHONE });
  test("leads past the map by keyboard", async ({ given, when, then }) => {
    await given.embed(TWENTE);
    await then.mapIsThere();
    await when.tabsTo(say("embed.skipMap"), 1);
    await when.pressesKey("Enter");
    await then.focusIsOn(say("embed.listTitle"));
    await when.tabsTo("Haven van", 5);
  });
});

test("names a file that fails and tries it again", async ({ given, when, then }) => {
  given.broken("ports.geojson", "missing");
  await given.embed(TWENTE);
  await then.mapIsThere();
  await then.sees(new RegExp(say("app.layerNamed", { name: say("layers.ports.name") })));
  await then.seesHeading(say("layers.waterways.name"));
  given.mended("ports.geojson");
  await when.presses(say("app.retry"));
  await then.sees(/Haven van Hengelo/);
});

test("is a list where no map can be drawn", async ({ given, then }) => {
  await given.noWebGl();
  await given.embed(TWENTE);
  await then.sees(say("problems.no-webgl"));
  await then.sees(/Haven van Almelo/);
  expect(then.requests().length).toBeGreaterThan(3);
});
