import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCoverage } from "../../../src/analyses/coverage/presets.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { readCoverage, writeCoverage } from "../../../src/state/url-coverage.ts";
import { coverage } from "./coverage-arbitrary.ts";

const TEXT =
  "A1,A35+N35;f:truck-parkings;d:50000;k:truck-parking;s:existing,planned;c:20;b:silver;o:500;x:overijssel;n:2";

describe("coverage in an address", () => {
  it("can be read by a person", () => {
    const read = readCoverage(TEXT);
    expect(read).toEqual({
      roads: ["A1", "A35+N35"],
      layer: "truck-parkings",
      spacingMeters: 50_000,
      kinds: ["truck-parking"],
      statuses: ["existing", "planned"],
      minimumCapacity: 20,
      minimumSecurity: "silver",
      maximumOffRoadMeters: 500,
      extent: "overijssel",
      addPlaces: 2,
    });
    expect(read && writeCoverage(read)).toBe(TEXT);
  });

  it("comes back as the same question", () => {
    fc.assert(
      fc.property(coverage, (parameters) => {
        expect(readCoverage(writeCoverage(parameters))).toEqual(parameters);
      }),
    );
  });

  it("stands on its own: what is not named is none, and not the default", () => {
    expect(readCoverage("A28;f:energy;d:25000;s:existing;o:0")).toMatchObject({
      kinds: [],
      minimumCapacity: 0,
      minimumSecurity: null,
      extent: null,
      addPlaces: 0,
    });
  });

  it("is not in the address of the first view, in whichever object it is told", () => {
    expect(encodeDocument({ ...defaultDocument, coverage: { ...defaultCoverage } })).toBe("");
  });

  it.each([
    ["nothing", ""],
    ["no road", ";f:energy;d:25000;s:existing;o:0"],
    ["a road that is none", "A1,snelweg;f:energy;d:25000;s:existing;o:0"],
    ["a road twice", "A1,A1;f:energy;d:25000;s:existing;o:0"],
    ["eleven roads", "A1,A2,A3,A4,A5,A6,A7,A8,A9,A10,A11;f:energy;d:25000;s:existing;o:0"],
    ["an unknown layer", "A1;f:ports;d:25000;s:existing;o:0"],
    ["no spacing", "A1;f:energy;s:existing;o:0"],
    ["a spacing of nothing", "A1;f:energy;d:0;s:existing;o:0"],
    ["a spacing beyond all roads", "A1;f:energy;d:400001;s:existing;o:0"],
    ["a spacing that is no number", "A1;f:energy;d:NaN;s:existing;o:0"],
    ["a kind of the other layer", "A1;f:energy;d:25000;k:rest-area;s:existing;o:0"],
    ["an unknown status", "A1;f:energy;d:25000;s:cancelled;o:0"],
    ["no status", "A1;f:energy;d:25000;s:;o:0"],
    ["an unknown level", "A1;f:energy;d:25000;s:existing;b:iron;o:0"],
    ["a region that is none", "A1;f:energy;d:25000;s:existing;o:0;x:<script>"],
    ["four places", "A1;f:energy;d:25000;s:existing;o:0;n:4"],
    ["a part twice", "A1;f:energy;d:25000;d:50000;s:existing;o:0"],
    ["a part that nobody knows", "A1;f:energy;d:25000;s:existing;o:0;z:1"],
  ])("refuses %s with a notice, and keeps the default", (_, text) => {
    expect(readCoverage(text)).toBeNull();
    const { document, problems } = decodeDocument(`#v=1&cv=${encodeURIComponent(text)}`);
    expect(document.coverage).toBe(defaultDocument.coverage);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-url"]);
  });

  it("never throws, whatever stands there", () => {
    fc.assert(fc.property(fc.string(), (text) => void readCoverage(text)));
  });
});
