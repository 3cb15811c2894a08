import { expect, test, words } from "./driver.ts";

const say = words("nl");
const portsNamed = say("app.layerNamed", { name: say("layers.ports.name") });

/** The sentence of a problem up to its first fact. */
function opening(key: string): RegExp {
  const [start = ""] = say(key).split(/[.:]\s/);
  return new RegExp(start.replace(/[()?]/g, "\\$&"));
}

test.describe("an address", () => {
  const NONSENSE = [
    "#nonsense",
    "#map=a/b/c",
    "#l=unicorns,ports&o=ports:900",
    "#%E0%A4%A&&&===",
    "#sites=;;x,y;9",
  ];
  for (const hash of NONSENSE) {
    test(`of nonsense opens the map and says what was skipped: ${hash}`, async ({ given, then }) => {
      await given.explorer(hash);
      await then.mapIsThere();
      await then.sees(hash.includes("unicorns") ? /unicorns/ : opening("problems.invalid-url"));
      await then.layerIsOn("ports");
    });
  }

  test("of 100,000 characters opens the map", async ({ given, then }) => {
    await given.explorer(`#l=${"ports,".repeat(17_000)}`);
    await then.mapIsThere();
    await then.sees(opening("problems.invalid-url"));
  });

  test("of before there were versions still works", async ({ given, then }) => {
    await given.explorer("#9/52.4/6.4&layers=ports,natura2000");
    await then.mapIsThere();
    await then.layerIsOn("natura-2000");
    await then.layerIsOn("waterways", false);
    await then.addressSays("map=9/52.4/6.4");
  });

  test("of a newer version says so", async ({ given, then }) => {
    await given.explorer("#map=9/52.4/6.4&v=99");
    await then.mapIsThere();
    await then.sees(say("problems.newer-url"));
  });

  test("of a feature that is gone says so", async ({ given, then }) => {
    await given.explorer("#s=ports/atlantis");
    await then.mapIsThere();
    await then.sees(/ports\/atlantis/);
  });
});

test.describe("a layer file", () => {
  const FAULTS = [
    ["missing", "not-found"],
    ["truncated", "invalid-json"],
    ["not-json", "invalid-json"],
    ["wrong-schema", "invalid-data"],
  ] as const;
  for (const [fault, code] of FAULTS) {
    test(`that is ${fault} is named, the rest works, and another try helps`, async ({
      given,
      when,
      then,
    }) => {
      given.broken("ports.geojson", fault);
      await given.explorer();
      await then.mapIsThere();
      await then.sees(say(`problems.${code}`, { what: portsNamed, file: "ports.geojson" }).slice(0, 60));
      await then.layerIsOn("waterways");
      given.mended("ports.geojson");
      await when.presses(say("app.retry"));
      await then.doesNotSee(new RegExp(portsNamed));
      await when.opensPanel("list");
      await then.sees(/Haven van Zwolle/);
    });
  }

  test("that is slow keeps nobody waiting for the rest", async ({ given, when, then }) => {
    given.broken("ports.geojson", "slow");
    await given.explorer();
    await then.sees(say("panel.layers.loading"));
    await when.switchesLayer("locks");
    await then.layerIsOn("locks");
    await then.mapIsThere();
  });

  test("list of layers that is missing is named, and another try helps", async ({ given, when, then }) => {
    given.broken("manifest.json", "missing");
    await given.explorer();
    await then.sees(new RegExp(say("app.manifestNamed")));
    await then.doesNotSee(new RegExp(say("panel.layers.loading")));
    given.mended("manifest.json");
    await when.presses(say("app.retry"));
    await then.mapIsThere();
  });

  test("of names that is missing leaves coordinates to search for", async ({ given, when, then }) => {
    given.broken("search.json", "missing");
    await given.explorer();
    await when.searches("203000 503000");
    await then.suggestionSays(say("search.order.x-y"));
  });

  test("that measuring needs is named in the answer", async ({ given, when, then }) => {
    given.broken("locks.geojson", "missing");
    await given.explorer("#map=11/52.51/6.09&sites=6.09,52.51");
    await when.opensPanel("proximity");
    expect((await then.nearest()).length).toBeGreaterThan(5);
    await then.sees(
      new RegExp(say("proximity.warnings.layer-missing", { subject: say("layers.locks.name") })),
    );
  });
});

test("without WebGL 2 a sentence stands in for the map, and lists, search and measuring work", async ({
  given,
  when,
  then,
}) => {
  await given.noWebGl();
  await given.explorer("#sites=6.09,52.51");
  await then.sees(say("problems.no-webgl"));
  await when.opensPanel("list");
  await then.sees(/Haven van Zwolle/);
  await when.searches("kampen");
  await when.takesSuggestion(/Haven van Kampen/);
  await then.seesHeading(/Haven van Kampen/);
  await when.opensPanel("proximity");
  expect((await then.nearest()).length).toBeGreaterThan(5);
});

test("graphics that are lost are said to come back by themselves, and do", async ({ given, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await given.graphicsAre("lost");
  await then.sees(say("problems.context-lost"));
  await given.graphicsAre("back");
  await then.doesNotSee(say("problems.context-lost"));
  await then.mapIsThere();
});

test.describe("a place abroad", () => {
  test("typed as coordinates is understood, and said to be outside", async ({ given, when, then }) => {
    await given.explorer();
    await when.searches("52.27, 8.05");
    await then.suggestionSays(/8,05|8\.05/);
    await when.takesSuggestion(say("search.measure"));
    await then.sees(/buiten Nederland/);
    expect((await then.nearest()).length).toBeGreaterThan(5);
  });

  test("in the middle of the ocean breaks nothing", async ({ given, when, then }) => {
    await given.explorer("#sites=-30,40");
    await then.mapIsThere();
    await when.opensPanel("proximity");
    await then.sees(/buiten Nederland/);
  });
});

test("a panel whose code cannot be fetched says so, and comes whole at another try", async ({
  given,
  when,
  then,
}) => {
  await given.lost("ProximityPanel");
  await given.explorer();
  await when.opensPanel("proximity");
  await then.sees(say("problems.network", { what: say("app.partNamed") }));
  await given.networkIsBack();
  await when.presses(say("app.retry"));
  await then.sees(say("proximity.intro"));
  await then.isAccessible();
});

test("text that is no place gets a sentence with an example", async ({ given, when, then }) => {
  await given.explorer();
  await when.searches("zzzzqqqq");
  await then.sees(/zzzzqqqq/);
  await then.sees(/52[.,]51/);
});

test("a pasted page is repeated only in part", async ({ given, when, then }) => {
  await given.explorer();
  await when.searches("q".repeat(5000));
  await then.sees(/‘q{60}…’/);
});

test("a language whose words cannot be fetched is Dutch with a sentence, until it comes", async ({
  given,
  when,
  then,
}) => {
  await given.lost("en-");
  await given.explorer("", "?lang=en");
  await then.mapIsThere();
  await then.sees(say("toolbar.languageProblem"));
  await given.networkIsBack();
  await when.switchesLanguageTo("English");
  await then.sees(words("en")("app.subtitle"));
  await then.doesNotSee(new RegExp(words("en")("toolbar.languageProblem")));
});
