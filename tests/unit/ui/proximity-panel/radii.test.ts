import { describe, expect, it } from "vitest";
import { addRadius } from "../../../../src/ui/proximity-panel/radii.ts";

const radii = [1000, 5000];

describe("addRadius", () => {
  it("reads kilometres as people type them and keeps the radii sorted", () => {
    for (const typed of ["2.5", "2,5", " 2,5 km", "2,5KM"]) {
      expect(addRadius(radii, typed)).toEqual({ ok: true, radiiMeters: [1000, 2500, 5000] });
    }
    expect(addRadius([], "0,25")).toEqual({ ok: true, radiiMeters: [250] });
    expect(addRadius([], "200")).toEqual({ ok: true, radiiMeters: [200_000] });
  });

  it("says why a radius is not taken", () => {
    const reasons = ["", "ver", "0", "-3", "200,001", "0,0001", "5", "1e9", "Infinity"].map((typed) => {
      const answer = addRadius(radii, typed);
      return answer.ok ? "taken" : answer.reason;
    });
    expect(reasons).toEqual([
      "not-a-number",
      "not-a-number",
      "out-of-range",
      "out-of-range",
      "out-of-range",
      "out-of-range",
      "duplicate",
      "out-of-range",
      "out-of-range",
    ]);
    expect(
      addRadius(
        [1, 2, 3, 4, 5, 6].map((km) => km * 1000),
        "7",
      ),
    ).toEqual({
      ok: false,
      reason: "too-many",
    });
  });

  it("leaves the radii it was given alone", () => {
    addRadius(radii, "3");
    expect(radii).toEqual([1000, 5000]);
  });
});
