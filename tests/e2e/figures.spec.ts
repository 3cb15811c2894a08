import { FigureCards } from "./driver/figures.ts";
import { expect, PHONE, test } from "./driver.ts";

test("a planner reads a figure with its footnote, and takes both along", async ({
  page,
  given,
  when,
  then,
}) => {
  const figures = new FigureCards(page);
  await given.explorer();
  await when.opensPanel("figures");
  await figures.unfolds();
  await figures.says("F1", "80.000 banen");
  await figures.says("F1", "Exclusief Stedendriehoek");
  await figures.opensSource("F1");
  await figures.says("F1", "regel 36, 86 en 90 (document van 2024)");
  expect(await figures.copies("F1")).toContain("Exclusief Stedendriehoek");
  expect(await figures.ids()).not.toContain("F35");
  await then.isAccessible();
});

test("two figures are added only when that means something", async ({ page, given, when }) => {
  const figures = new FigureCards(page);
  await given.explorer();
  await when.opensPanel("figures");
  await figures.unfolds();
  await figures.chooses("F7");
  await figures.chooses("F9");
  await figures.sumSays("Dat gaat niet met deze cijfers.");
  await figures.sumSays(/De gebieden overlappen maar voor een deel: ‘Port of Twente.*’ en ‘Overijssel’/);
});

test("old figures carry their year, and add up where their document adds them", async ({
  page,
  given,
  when,
}) => {
  const figures = new FigureCards(page);
  await given.explorer("#r=amsterdam");
  await when.opensPanel("figures");
  await figures.unfolds();
  await figures.says("F41", "Oud cijfer: 2009");
  await figures.says("F36", "Oud document: 2011");
  await figures.chooses("F42-jobs-direct");
  await figures.chooses("F42-jobs-indirect");
  await figures.sumSays("35.500 banen + 25.000 banen = 60.500 banen");
  await figures.sumSays("Jaar 2007, uit de Havenmonitor");
});

test("the details of a port cooperation show its figures", async ({ page, given }) => {
  const figures = new FigureCards(page);
  await given.explorer("#s=ports/port-of-twente");
  await figures.says("F7", "ruim 6 miljoen ton");
  await figures.says("F7", "Lochem ligt in Gelderland");
});

test.describe("on a phone", () => {
  test.use({ size: PHONE });

  for (const [size, double] of [
    ["as it is", false],
    ["twice as large", true],
  ] as const) {
    test(`no line of a footnote is cut off or covered, with text ${size}`, async ({
      page,
      given,
      when,
      then,
    }) => {
      const figures = new FigureCards(page);
      await given.explorer();
      await when.opensPanel("figures");
      await figures.unfolds();
      if (double) await figures.doublesText();
      expect(await figures.hiddenLines()).toEqual([]);
      await then.doesNotScrollSideways();
    });
  }

  test("a footnote that were cut off would be seen", async ({ page, given, when }) => {
    const figures = new FigureCards(page);
    await given.explorer();
    await when.opensPanel("figures");
    await figures.unfolds();
    await figures.addsStyle(".figure-note { max-height: 20px; overflow: hidden; }");
    expect((await figures.hiddenLines()).length).toBeGreaterThan(0);
  });
});
