import { expect, PHONE, test, words } from "./driver.ts";

const say = words("nl");
const PASTED = [
  "naam\tterrein\thectare\tgebruik\tkade (m)",
  "Kade 1\tHaatland\t4,5\twatergebonden\t200",
  "Kade 2\tHaatland\t2\tander\t120",
  "Kade 3\tHaatland\t1,5\tleeg\t",
  "Kade 4\tHaatlandd\t3\tander\t0",
  "Kade 5\tTwentekanaal Zuid\t6,2\t\t",
].join("\n");
const RANKED = ".ranked-table";

test("a municipality fills in its plots, and they stay on its machine", async ({ given, when, then }) => {
  test.slow();
  await given.explorer();
  await then.mapIsThere();
  await when.opensPanel("water-bound");
  await then.sees(say("plots.begin"));

  // Five plots out of a spreadsheet, one of them wrong: nothing is taken over.
  await when.presses(say("plots.fillIn"));
  await then.sees(say("plots.own.local"));
  await when.fillsIn(say("plots.editor.paste"), PASTED);
  await when.presses(say("plots.editor.read"));
  await when.fillsIn(say("plots.editor.publisherField"), "Gemeente Kampen");
  await then.sees(say("plots.editor.wrong", { count: 1, of: 5 }));
  await then.isAccessible();
  await when.presses("Rij 4: ‘Haatlandd’ staat niet op deze kaart. Kies een naam uit de lijst.");
  const cell = say("plots.editor.cell", { column: say("plots.fields.place"), row: 4 });
  await then.focusIsOn(cell);

  // Corrected, taken over and ranked between bounds.
  await when.fillsCell(cell, "Haatland");
  await then.doesNotSee(say("plots.editor.wrong", { count: 1, of: 5 }));
  await when.presses(say("plots.editor.apply", { count: 5 }));
  await then.seesHeading(say("plots.ranked.title"));
  const ranked = await then.tableRows(RANKED);
  expect(ranked.map((row) => row.replace(/\s+/g, " "))).toEqual([
    expect.stringMatching(/^1 .*Haatland.*6,5 ha of meer/),
    expect.stringMatching(/^2 .*Twentekanaal Zuid.*0,0 ha of meer/),
  ]);
  await then.seesHeading(say("plots.underused.title.other"));
  await then.isAccessible();

  // Which of them have a quay? What is unknown is no no.
  await when.unfolds(say("plots.underused.demand"));
  await when.fillsIn(say("plots.underused.leastQuay"), "100");
  await then.sees(say("plots.underused.count", { count: 1 }));

  // The address has the question, and no plot.
  await then.addressSays("w=water;d:500;k:100");
  const csv = await takesAlong();
  expect(csv.text).toContain("Gemeente Kampen");
  expect(csv.text).toContain(say("plots.export.screening"));

  // On the next visit they are there; taken away they are gone, also after another visit.
  await when.opensByAddress();
  expect(await then.tableRows(RANKED)).toHaveLength(2);
  await when.opensTab(say("plots.tabs.plots"));
  await then.sees("Gemeente Kampen · kavels: 5 · totalen: 0");
  await when.presses(say("plots.own.remove"));
  await then.sees(say("plots.own.none"));
  await when.opensByAddress();
  await then.sees(say("plots.begin"));

  async function takesAlong() {
    await when.opensTab(say("plots.tabs.keep"));
    await then.sees(say("plots.keep.link"));
    return when.downloads(say("proximity.download", { format: "CSV" }));
  }
});

test("a plot drawn by its corners opens from the map, and its outline is in the file", async ({
  given,
  when,
  then,
}) => {
  test.slow();
  const middle = [5.9, 52.563] as const;
  await given.explorer("#map=15/52.563/5.9&w=parks;d:500");
  await then.mapIsThere();
  await when.presses(say("plots.fillIn"));
  await when.unfolds(say("suitability.drawing.typed"));
  const corners = "52.562 5.899\n52.564 5.899\n52.564 5.901\n52.562 5.901";
  await when.fillsIn(say("suitability.drawing.corners"), corners);
  await when.presses(say("suitability.drawing.addArea"));
  const cellOf = (column: "name" | "place") =>
    say("plots.editor.cell", { column: say(`plots.fields.${column}`), row: 1 });
  await when.fillsCell(cellOf("name"), "Kade 1");
  await when.fillsCell(cellOf("place"), "Haatland");
  await when.fillsIn(say("plots.editor.publisherField"), "Gemeente Kampen");
  await when.presses(say("plots.editor.apply", { count: 1 }));
  await when.clicksMapAt(middle);
  await then.seesHeading("Kade 1");
  await then.isAccessible();

  // Out of the file it comes back as it was, and on the map too.
  await when.opensTab(say("plots.tabs.plots"));
  const file = await when.downloads(say("plots.own.saveAs", { format: "GeoJSON" }));
  await when.presses(say("plots.own.remove"));
  await when.presses(say("plots.fillIn"));
  await when.choosesFile(say("plots.editor.file"), "kavels.geojson", Buffer.from(file.text));
  await when.presses(say("plots.editor.apply", { count: 1 }));
  await when.clicksMapAt(middle);
  await then.seesHeading("Kade 1");
  await when.presses(say("plots.chosen.edit"));
  await then.focusIsOn(cellOf("name"));
});

test("an example says everywhere that it is one, and is never counted", async ({ given, when, then }) => {
  await given.explorer("#w=parks;d:500");
  await when.presses(say("plots.showExample"));
  await then.seesHeading(/^VOORBEELD/);
  await then.sees(/^0 van \d{3} terreinen/);
  await then.doesNotSee(say("plots.ranked.title"));
  await when.opensTab(say("plots.tabs.plots"));
  await then.sees(say("plots.exampleMark"));
  await when.opensTab(say("plots.tabs.keep"));
  await then.sees(say("plots.exampleMark"));
  await then.isAccessible();
});

test("a file that is too big, or none of ours, is refused in words", async ({ given, when, then }) => {
  await given.explorer("#w=parks;d:500");
  await when.presses(say("plots.fillIn"));
  const field = say("plots.editor.file");
  await when.choosesFile(field, "alles.csv", Buffer.alloc(20_000_000, "x"));
  await then.sees(/alles.csv is groter dan 15 MB/);
  await when.choosesFile(field, "foto.json", Buffer.from("{}"));
  await then.sees(/foto.json bevat geen kavels/);
  await when.choosesFile(field, "kavels.xlsx", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xe9]));
  await then.sees(/kavels.xlsx is geen tekst/);
  await when.choosesFile(field, "oud.csv", Buffer.from("plek;hectare;naam\nHaatland;1,5;Café", "latin1"));
  await then.sees(say("plots.editor.apply", { count: 1 }));
});

test("parks near the water are listed, and are another thing than use", async ({ given, when, then }) => {
  await given.explorer("#w=water;d:250;h:Va");
  await when.opensTab(say("plots.tabs.near"));
  await then.sees(say("plots.near.meaning"));
  const rows = await then.tableRows(".near-table");
  expect(rows.length).toBeGreaterThan(5);
  await then.sees(/klasse Va/);
  await then.doesNotSee(/NaN|undefined|Infinity/);
  await when.chooses(say("plots.near.within"), "2,5 km");
  await then.addressSays("w=water;h:Va;d:2500");
  await expect.poll(async () => (await then.tableRows(".near-table")).length).toBeGreaterThan(rows.length);
  await then.isAccessible();
});

test("waterways that cannot be read are no parks at 0, and another try measures after all", async ({
  given,
  when,
  then,
}) => {
  given.broken("waterways.geojson", "missing");
  await given.explorer("#w=water;d:250;h:Va");
  await when.opensTab(say("plots.tabs.near"));
  const missing = say("plots.warnings.layer-missing", { subject: say("layers.waterways.name") });
  await then.sees(missing);
  await then.doesNotSee(/^0 terreinen binnen/);
  given.mended("waterways.geojson");
  await when.presses(say("app.retry"));
  expect((await then.tableRows(".near-table")).length).toBeGreaterThan(5);
  await then.doesNotSee(missing);
});

test.describe("on a phone", () => {
  test.use({ size: PHONE });

  test("the table to fill in scrolls in its place, and the page does not", async ({ given, when, then }) => {
    await given.explorer("#w=parks;d:500");
    await then.mapIsThere();
    await when.pullsUpSheet();
    await when.presses(say("plots.fillIn"));
    await when.fillsIn(say("plots.editor.paste"), PASTED);
    await when.presses(say("plots.editor.read"));
    await then.sees(/Rij 4/);
    await then.isAccessible();
    await then.doesNotScrollSideways();
    await when.setsWidth(320);
    await then.doesNotScrollSideways();
  });
});
