import { expect, it } from "vitest";
import { translator } from "../../../../src/languages/index.ts";
import { statusWithYear, statusWord, yearWord } from "../../../../src/ui/feature/status-words.ts";

const say = translator("nl");

it("says of what does not exist since when it could be there, or that nobody says so", () => {
  expect(statusWithYear({ status: "studied", fromYear: 2028 }, say)).toBe(
    "wordt onderzocht, op zijn vroegst 2028",
  );
  expect(statusWithYear({ status: "planned", fromYear: null }, say)).toBe("gepland, geen jaar genoemd");
  expect(statusWithYear({ status: "lobbied" }, say)).toContain("geen jaar genoemd");
});

it("says nothing of years where they mean nothing", () => {
  expect(statusWithYear({ status: "existing", fromYear: 1990 }, say)).toBe("bestaand");
  expect(yearWord({ status: "unknown" }, say)).toBeNull();
  expect(yearWord({ status: "cancelled" }, say)).toBeNull();
  expect(yearWord({ status: "planned", fromYear: null, when: "programma 2024–2027" }, say)).toBeNull();
});

it("never calls a project existing: it runs, or is done", () => {
  expect(statusWord({ status: "existing", stage: "running" }, say)).toBe("loopt");
  expect(statusWord({ status: "existing", stage: "done" }, say)).toBe("gereed");
  expect(statusWord({ status: "lobbied", stage: "lobbied" }, say)).toBe(say("statuses.lobbied"));
});
