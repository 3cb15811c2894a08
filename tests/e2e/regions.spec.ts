import { test } from "./driver.ts";

test("a region shows what it lives by, and says what the map lacks there", async ({ given, when, then }) => {
  await given.explorer();
  await then.mapIsThere();
  await when.choosesRegion("Corridor Noordzee–Oostzee");
  await then.addressSays(/r=corridor/);
  await then.layerIsOn("corridor");
  await when.presses("Ongedaan maken: regio kiezen");
  await then.layerIsOn("corridor", false);

  await when.choosesRegion("Metropoolregio Amsterdam");
  await when.switchesLayer("business-parks");
  await then.sees("In deze regio staat hiervan niets op de kaart.");
  await when.opensPanel("figures");
  await then.seesHeading("Over Metropoolregio Amsterdam");
  await then.sees(/weg, water, spoor, lucht/);
});

test("a view within a region is one press away, and choosing the region again goes back", async ({
  given,
  when,
  then,
}) => {
  await given.explorer();
  await then.mapIsThere();
  await when.presses("Twente");
  await then.addressSays(/r=twente/);
  await when.choosesRegion("Overijssel");
  await then.addressSays(/^(?!.*r=twente)/);
});

test("where our data end, proximity says that something may lie nearer", async ({ given, when, then }) => {
  await given.explorer("#v=1&map=11/52.37/4.9&sites=4.9,52.37");
  await when.opensPanel("proximity");
  await then.sees(/Dichterbij kan nog iets liggen van: .*Natura 2000/);
  await then.sees("Onze kaart is hier niet volledig: er kan een gebied dichterbij liggen.");
});
