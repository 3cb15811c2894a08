import { PHONE, TABLET, test, WIDE, words } from "./driver.ts";

const say = words("nl");
const RANKED =
  "#q=parks:twente:0;k:terminal-container,housing,multimodal.5-km;w:terminal-container/50,housing/25,multimodal/25;x:housing!at-least!1000";
const CLUSTERS =
  "#c=density;l:business-parks;s:existing,unknown;r:overijssel;d:1500/3/50;g:20;m:5000;h:3/1;x:4000;v:radius/3000";
const SITE = "#map=11/52.51/6.09&sites=6.09,52.51";

// Colours do not depend on the size of the screen, nor its parts on the colours: two of the four tell all.
for (const [scheme, screen, size] of [
  ["light", "wide", WIDE],
  ["dark", "phone", PHONE],
] as const) {
  test.describe(`axe finds nothing, ${scheme}, ${screen}`, () => {
    test.use({ scheme, size });

    test("at the start and in the layer panel", async ({ given, when, then }) => {
      await given.explorer();
      await then.mapIsThere();
      await then.isAccessible();
      await when.pullsUpSheet();
      await when.presses(say("panel.layers.about", { layer: say("layers.ports.name") }));
      await then.isAccessible();
      if (size === PHONE) return;
      await when.presses(say("panel.collapse"));
      await then.isAccessible();
    });

    test("in list and details", async ({ given, when, then }) => {
      await given.explorer("#map=11/52.51/6.09&s=ports/zwolle");
      await then.mapIsThere();
      await then.seesHeading(/Zwolle/);
      await then.isAccessible();
      await given.explorer("#map=11/52.51/6.09");
      await when.opensPanel("list");
      await then.sees(/Haven van Zwolle/);
      await then.isAccessible();
    });

    test("in proximity with an answer", async ({ given, when, then }) => {
      await given.explorer(SITE);
      await then.mapIsThere();
      await when.opensPanel("proximity");
      await then.nearest();
      await then.isAccessible();
    });

    test("in the comparison of places, at every step", async ({ given, when, then }) => {
      await given.explorer(RANKED);
      await then.mapIsThere();
      await when.pullsUpSheet();
      await then.isAccessible();
      if (size === PHONE) await when.opensStep("ranking");
      const [first = ""] = await then.ranking();
      await then.isAccessible();
      await when.choosesPlace(first);
      await then.seesHeading(first);
      await then.isAccessible();
      await when.opensStep("sure");
      await when.presses(say("suitability.sure.ask"));
      await then.seesHeading(say("suitability.sure.spreadTitle"));
      await then.isAccessible();
      await when.opensStep("keep");
      await when.presses(say("suitability.compare.planned"));
      await then.sees(/plekken krijgen een andere rang/);
      await then.isAccessible();
    });

    test("in clusters, each way of looking", async ({ given, when, then }) => {
      await given.explorer(CLUSTERS);
      await then.mapIsThere();
      await when.pullsUpSheet();
      const [first = ""] = await then.found("clusters-list");
      await when.opensFound(first);
      await then.sees(say("clusters.nodes.quay"));
      await then.isAccessible();
      await when.choosesOfBar(say("clusters.methods.k-means"));
      await then.found("clusters-hubs");
      await then.isAccessible();
      await when.choosesOfBar(say("clusters.methods.hexagons"));
      await then.found("clusters-hexagons");
      await then.isAccessible();
      await then.panelHoldsItsText();
    });

    test("in coverage along a road, with its tables", async ({ given, when, then }) => {
      await given.explorer("#cv=A1,A28;f:truck-parkings;d:20000;s:existing;o:1000;x:overijssel;n:2");
      await then.mapIsThere();
      await when.pullsUpSheet();
      await then.sees(/als rechte strook/);
      await then.isAccessible();
      await when.unfolds(say("coverage.counts.title"));
      await when.unfolds("31 plekken");
      await then.isAccessible();
    });

    test("in the other panels", async ({ given, when, then }) => {
      await given.explorer();
      await then.mapIsThere();
      for (const panel of ["projects", "figures", "water-bound", "about"] as const) {
        await when.opensPanel(panel);
        await then.panelIsThere();
        await then.isAccessible();
        await then.panelHoldsItsText();
      }
    });

    test("with the search open", async ({ given, when, then }) => {
      await given.explorer();
      await then.mapIsThere();
      await when.searches("kampen");
      await then.suggestionSays(/Kampen/);
      await then.isAccessible();
    });

    test("in the embed", async ({ given, when, then }) => {
      await given.embed("#map=10/52.28/6.7&l=ports,natura-2000", `?theme=${scheme}`);
      await then.mapIsThere();
      await then.sees(/Haven van Hengelo/);
      await then.isAccessible();
      await when.presses("Haven van Hengelo");
      await then.isAccessible();
    });
  });
}

test("a keyboard leads from the address bar to a result and back", async ({ given, when, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await when.tabsTo(say("app.skipToMap"), 1);
  await when.tabsTo(say("search.label"), 5);
  await when.types("haven van kampen");
  await then.suggestionSays(/Haven van Kampen/);
  await when.pressesKey("Enter");
  await then.seesHeading(/Haven van Kampen/);
  await when.tabsTo(say("panel.details.measure"), 80);
  await when.pressesKey("Enter");
  await then.nearest();
  await when.tabsTo(say("proximity.distance"), 120);
  await when.tabsTo("IJssel", 80);
  await when.pressesKey("Enter");
  await then.addressSays("s=waterways/");
});

test("an Enter that is faster than the list takes its first line", async ({ given, when, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await when.searches("haven van kampen");
  await when.entersAtOnce();
  await then.seesHeading(/Haven van Kampen/);
});

test("the arrow keys walk along the panels", async ({ given, when, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await when.tabsTo(say("app.skipToPanel"), 2);
  await when.pressesKey("Enter");
  await then.focusIsOn(say("panel.tabs.layers"));
  await when.pressesKey("ArrowDown");
  await then.focusIsOn(say("panel.tabs.proximity"));
  await then.sees(say("proximity.intro"));
  await when.pressesKey("ArrowUp", 2);
  await then.focusIsOn(say("panel.tabs.about"));
  await when.pressesKey("Home");
  await then.layerIsOn("ports");
});

test("the map is reached, walked and left by keyboard", async ({ given, when, then }) => {
  await given.explorer("#map=11/52.51/6.09");
  await then.mapIsThere();
  await when.tabsTo(say("app.skipToMap"), 1);
  await when.pressesKey("Enter");
  await then.focusIsOn(/./);
  await when.pressesKey(".");
  await when.pressesKey("Enter");
  await then.addressSays(/[&#]s=\w/);
  await when.pressesKey("Escape", 2);
  await then.addressSays(/map=11\/52\.51\/6\.09(?!.*[&#]s=)/);
});

for (const size of [WIDE, TABLET, PHONE]) {
  test.describe(`at ${size.width} pixels`, () => {
    test.use({ size });
    test("text of twice the size keeps its place", async ({ given, when, then }) => {
      await given.explorer(SITE);
      await then.mapIsThere();
      await when.doublesText();
      for (const panel of ["layers", "proximity", "suitability", "clusters", "coverage", "list"] as const) {
        await when.opensPanel(panel);
        await then.doesNotScrollSideways();
        await then.panelHoldsItsText();
      }
    });
  });
}

for (const path of ["explorer", "embed"] as const) {
  test(`at 400 % the ${path} reflows: no sideways scroll at 320 pixels`, async ({ given, when, then }) => {
    await when.setsWidth(320);
    await (path === "explorer" ? given.explorer(SITE) : given.embed(SITE));
    await then.mapIsThere();
    await then.doesNotScrollSideways();
    if (path === "explorer") {
      for (const panel of ["layers", "proximity", "suitability", "clusters", "coverage", "list"] as const) {
        await when.opensPanel(panel);
        await then.doesNotScrollSideways();
      }
    }
  });
}
