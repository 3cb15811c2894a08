import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCoordinates } from "../../../../src/geo/parse-coordinates.ts";
import { toRd } from "../../../../src/geo/rd.ts";
import { formats, translator } from "../../../../src/languages/index.ts";
import {
  copyableRd,
  copyableWgs84,
  writeRd,
  writeWgs84,
} from "../../../../src/ui/shell/write-coordinates.ts";

it("writes coordinates for reading", () => {
  expect(writeWgs84([6.09, 52.51], translator("nl"), formats("nl"))).toBe("52,51000° N 6,09000° O");
  expect(writeWgs84([-6.09, -52.51], translator("nl"), formats("nl"))).toBe("52,51000° Z 6,09000° W");
  expect(writeRd([202711.6, 502710.9], formats("nl"))).toBe("202.712, 502.711");
});

it("copies coordinates that the search box reads back, to within a metre", () => {
  const dutch = fc.tuple(
    fc.double({ min: 3.5, max: 7.2, noNaN: true }),
    fc.double({ min: 51, max: 53.4, noNaN: true }),
  );
  fc.assert(
    fc.property(dutch, ([longitude, latitude]) => {
      for (const text of [copyableWgs84([longitude, latitude]), copyableRd(toRd([longitude, latitude]))]) {
        const read = parseCoordinates(text);
        expect(read.ok && read.value.longitude).toBeCloseTo(longitude, 4);
        expect(read.ok && read.value.latitude).toBeCloseTo(latitude, 4);
      }
    }),
    { seed: 1 },
  );
});
