import { PHONE, test, WIDE, words } from "./driver.ts";

const say = words("nl");

for (const [scheme, size] of [
  ["dark", WIDE],
  ["light", PHONE],
] as const) {
  test.describe(`what explains, ${scheme}, ${size.width} pixels`, () => {
    test.use({ scheme, size });

    test("axe finds nothing in the panels that explain", async ({ given, when, then }) => {
      await given.explorer();
      await then.mapIsThere();
      await when.opensPanel("water-bound");
      await then.seesHeading(say("plots.list"));
      await then.isAccessible();
      await when.opensPanel("about");
      await then.seesHeading(say("about.title"));
      await then.isAccessible();
      await when.choosesOfBar(say("about.views.data"));
      await when.presses(say("layers.truck-parkings.name"));
      await then.sees("ODbL 1.0");
      await then.isAccessible();
      await then.doesNotScrollSideways();
    });
  });
}

test("of plots on the water nearly all is unknown, and says so", async ({ given, when, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await when.opensPanel("water-bound");
  await then.sees(/^0 van \d{3} terreinen/);
  await then.sees(/circa 35% van de 280 hectare/);
  await then.sees(/circa 30 tot 40%/);
  await when.presses("Haatland");
  await then.addressSays("s=business-parks/haatland-kampen");
  await then.seesHeading(/Haatland/);
});

test("a value leads to the source of its feature", async ({ given, when, then }) => {
  await given.explorer("#map=11/52.51/6.09&s=ports/zwolle");
  await then.mapIsThere();
  await then.sees(/zekerheid: (hoog|midden|laag)/);
  await given.explorer("#map=11/52.51/6.09&s=waterways/zwarte-water");
  await when.presses(say("panel.details.elseSource"));
  await then.focusIsOn(say("panel.details.dataSource"));
});

test.describe("in English", () => {
  test.use({ language: "en" });

  test("the same page is there", async ({ given, when, then }) => {
    const english = words("en");
    await given.explorer();
    await then.mapIsThere();
    await when.opensPanel("about");
    await then.seesHeading(english("about.title"));
    await when.choosesOfBar(english("about.views.data"));
    await then.seesHeading(english("data.absent"));
  });
});
