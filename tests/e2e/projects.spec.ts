import { type Language, PHONE, test, WIDE, words } from "./driver.ts";

const VISITS = [
  { language: "nl", size: WIDE, screen: "wide" },
  { language: "en", size: WIDE, screen: "wide" },
  { language: "nl", size: PHONE, screen: "phone" },
] as const satisfies readonly { language: Language; size: typeof WIDE; screen: string }[];

const LOBBY = {
  nl: "Lobby voor de verruiming van de sluis bij Kornwerderzand",
  en: "Lobby for the enlargement of the Kornwerderzand lock",
};

for (const { language, size, screen } of VISITS) {
  test.describe(`the programme tracker, ${language}, ${screen}`, () => {
    test.use({ language, size });
    const say = words(language);
    const count = (shown: number) => say("projects.count", { shown, total: 78 });

    test("shows the lobby on the map, in another year, and finds it back by its address", async ({
      given,
      when,
      then,
    }) => {
      await given.explorer();
      await then.mapIsThere();
      await when.opensPanel("projects");
      await then.sees(count(78));
      await when.chooses(say("projects.filters.stage"), say("statuses.lobbied"));
      await then.sees(count(3));
      await then.addressSays("f=projects.stage:lobbied");
      await when.choosesOfBar("2030");
      await then.addressSays("t=2030");
      await then.sees(say("time.chip", { year: "2030" }));
      await when.presses(`${say("projects.show")}: ${LOBBY[language]}`);
      await then.addressSays("s=projects/lobby-kornwerderzandsluis");
      await then.seesHeading(LOBBY[language]);

      await when.opensByAddress();
      await then.mapIsThere();
      await then.seesHeading(LOBBY[language]);
      await then.sees(say("time.chip", { year: "2030" }));
      await when.pressesKey("Escape");
      await when.opensPanel("projects");
      await then.sees(count(3));
      await when.presses(say("projects.clear"));
      await then.sees(count(78));
      await then.isAccessible();
    });
  });
}

test("goes back to today with one press, and again with undo", async ({ given, when, then }) => {
  const say = words("nl");
  await given.explorer("#map=10/52.5/6.1&t=2027&l=terminals");
  await then.mapIsThere();
  await then.sees(say("time.chip", { year: "2027" }));
  await when.presses(say("time.back"));
  await then.doesNotSee(say("time.chip", { year: "2027" }));
  await when.pressesKey("Control+z");
  await then.sees(say("time.chip", { year: "2027" }));
  await then.addressSays("t=2027");
});

test("says in the layer panel that a link shows a part, and shows all again", async ({
  given,
  when,
  then,
}) => {
  const say = words("nl");
  await given.explorer("#map=9/52.5/6.1&f=projects.stage:lobbied&l=projects");
  await then.sees(say("panel.layers.filtered"));
  await when.presses(say("panel.layers.clearFilters"));
  await then.doesNotSee(say("panel.layers.filtered"));
});

test("says that a year in a link cannot be used", async ({ given, then }) => {
  const say = words("nl");
  await given.explorer("#t=2029");
  await then.mapIsThere();
  await then.sees(say("problems.invalid-url", { parts: "t=2029" }));
});
