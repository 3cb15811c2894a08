import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSuitability } from "../../../src/analyses/suitability/presets.ts";
import type { SuitabilityParameters } from "../../../src/analyses/suitability/question.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import {
  readScenarios,
  readSuitability,
  writeScenarios,
  writeSuitability,
} from "../../../src/state/url-suitability.ts";
import { suitability } from "./suitability-arbitrary.ts";

const ranking: SuitabilityParameters = {
  candidates: {
    type: "parks",
    region: "overijssel",
    minimumHectares: 5,
    statuses: ["existing", "planned"],
    includesUnlocated: false,
  },
  criteria: [
    {
      id: "quay",
      option: "Va",
      curve: {
        shape: "inverse",
        points: [
          [500, 1],
          [10_000.5, 0],
        ],
      },
    },
    { id: "housing", option: null, curve: null },
  ],
  weighting: { method: "direct", weights: { quay: 60, housing: 40 } },
  conditions: [
    { criterion: "natura-2000", option: null, relation: "not-inside", amount: 0 },
    { criterion: "quay", option: "IV", relation: "at-most", amount: 5000 },
  ],
  combination: { method: "owa", attitude: 0.3 },
  withPlanned: true,
};
const TEXT =
  "parks:overijssel:5:existing,planned;k:quay.Va!inverse!500/1!10000.5/0,housing;w:quay/60,housing/40;" +
  "x:natura-2000!not-inside!0,quay.IV!at-most!5000;m:owa/0.3;t:planned";

describe("a ranking in an address", () => {
  it("can be read by a person", () => {
    expect(writeSuitability(ranking)).toBe(TEXT);
    expect(readSuitability(TEXT)).toEqual({ parameters: ranking });
  });

  it("says every weighting and every kind of candidate", () => {
    const said = (part: Partial<SuitabilityParameters>) => {
      const text = writeSuitability({ ...ranking, conditions: [], withPlanned: false, ...part });
      expect(readSuitability(text)).toMatchObject({ parameters: part });
      return text;
    };
    expect(said({ weighting: { method: "swing", points: { quay: 100, housing: 35 } } })).toContain(
      ";s:quay/100,housing/35;",
    );
    expect(
      said({ weighting: { method: "ahp", judgements: { "quay/housing": 3, "housing/quay": 1 / 5 } } }),
    ).toContain(";a:quay/housing/3,housing/quay/1/5;");
    expect(said({ weighting: { method: "ahp", judgements: {} } })).toContain(";a;");
    const everyPark = { type: "parks", region: null, minimumHectares: 0, statuses: [] } as const;
    expect(said({ candidates: { ...everyPark, includesUnlocated: true } })).toMatch(/^parks::0::unlocated;/);
    expect(said({ candidates: { ...everyPark, includesUnlocated: false } })).toMatch(/^parks::0;/);
    expect(said({ candidates: { type: "search-areas", region: null } })).toMatch(/^areas;/);
    expect(
      said({
        candidates: {
          type: "sites",
          sites: [
            { id: "ports/kampen", type: "feature", feature: { layer: "ports", id: "kampen" } },
            { id: "site-2", type: "point", longitude: 6.1, latitude: 52.5, name: "Plek A; noord" },
          ],
        },
      }),
    ).toMatch(/^sites:ports\/kampen,6\.1\/52\.5!Plek A%3B noord;/);
    const square = [
      [6, 52],
      [6.001, 52],
      [6.001, 52.001],
      [6, 52],
    ];
    expect(
      said({
        candidates: {
          type: "drawn",
          shapes: [
            { id: "shape-1", name: "Noord", geometry: { type: "Polygon", coordinates: [square] } },
            { id: "shape-2", name: "Punt", geometry: { type: "Point", coordinates: [-6.12345, 52] } },
          ],
        },
      }),
    ).toMatch(/^drawn:shape-1!Noord!acuyo\.33gcg\.2s\.0\.0\.2s,shape-2!Punt!p-d4hl\.33gcg;/);
  });

  it("comes back as it was, with its scenarios", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(suitability, ({ parameters, scenarios }) => {
        expect(readSuitability(writeSuitability(parameters))).toEqual({ parameters });
        const text = writeScenarios(scenarios);
        if (text !== "") expect(readScenarios(text)).toEqual({ scenarios, refused: [] });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  it("is no part of the address of a default view", () => {
    const copy = structuredClone(defaultSuitability);
    expect(encodeDocument({ ...defaultDocument, suitability: { parameters: copy, scenarios: [] } })).toBe("");
  });

  it("stands in the address in plain sight", () => {
    const document = {
      ...defaultDocument,
      suitability: {
        parameters: ranking,
        scenarios: [{ id: "scenario-1", name: "Nu", parameters: ranking }],
      },
    };
    const hash = encodeDocument(document);
    expect(hash).toBe(`#v=1&q=${TEXT}&qs=scenario-1!Nu!${TEXT}`);
    expect(decodeDocument(hash)).toEqual({ document, language: null, problems: [] });
  });
});

describe("an address that is no ranking", () => {
  const criteria = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`).join(",");
  const points = (count: number) => Array.from({ length: count }, (_, index) => `!${index}/0.5`).join("");
  it.each([
    ["nonsense", "nonsense"],
    ["", ""],
    ["k:quay", "k:quay"],
    ["parks:overijssel", "parks:overijssel"],
    ["parks:../x:0", "parks:../x:0"],
    ["parks::-5", "parks::-5"],
    ["parks::5::lost", "parks::5::lost"],
    ["areas;k:", "k:"],
    ["areas;k:quay,quay", "k:quay,quay"],
    ["areas;k:quay!inverse!500/1", "k:quay!inverse!500/1"],
    ["areas;k:quay!inverse!900/1!500/0", "k:quay!inverse!900/1!500/0"],
    ["areas;k:quay!inverse!500/1.5!900/0", "k:quay!inverse!500/1.5!900/0"],
    ["areas;k:quay!square!500/1!900/0", "k:quay!square!500/1!900/0"],
    ["areas;k:quay!linear!1e3/1!NaN/0", "k:quay!linear!1e3/1!NaN/0"],
    ["areas;w:quay/50", "w:quay/50"],
    ["areas;k:quay;w:quay/-1", "w:quay/-1"],
    ["areas;k:quay;w:quay/1;s:quay/1", "s:quay/1"],
    ["areas;k:quay,housing;a:quay/housing/10", "a:quay/housing/10"],
    ["areas;k:quay;k:housing", "k:housing"],
    ["areas;x:quay!less!5", "x:quay!less!5"],
    ["areas;x:quay!at-most!Infinity", "x:quay!at-most!Infinity"],
    ["areas;m:average", "m:average"],
    ["areas;m:owa/1.1", "m:owa/1.1"],
    ["areas;t:soon", "t:soon"],
    ["areas;z:1", "z:1"],
    ["drawn:shape!Naam!a1.1.2.2", "drawn:shape!Naam!a1.1.2.2"],
    ["drawn:shape!Naam!azzzzzz.1.2.2.3.3", "drawn:shape!Naam!azzzzzz.1.2.2.3.3"],
    ["sites:200/52", "sites:200/52"],
    [`areas;k:${criteria(21)}`, `k:${criteria(21)}`],
    [`areas;k:quay!step${points(21)}`, `k:quay!step${points(21)}`],
    [`areas;x:${Array(21).fill("quay!at-most!5").join(",")}`, "x:quay!at-most!5,quay"],
    [`drawn:${Array(51).fill("s!n!p1.1").join(",")}`, "drawn:s!n!p1.1,"],
  ])("refuses nonsense whole and names the part, %#", (text, part) => {
    const { document, problems } = decodeDocument(`#v=1&q=${encodeURIComponent(text)}`);
    expect(document).toEqual(defaultDocument);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-url"]);
    expect(problems[0]?.facts.parts).toContain(`q=${part}`.slice(0, 40));
  });

  it("keeps the scenarios that it understands, eight at most", () => {
    const many = Array.from({ length: 9 }, (_, index) => `s${index}!Naam!areas`).join("!!");
    const { document, problems } = decodeDocument(`#v=1&qs=${many}`);
    expect(document.suitability.scenarios.map(({ id }) => id)).toEqual(
      Array.from({ length: 8 }, (_, index) => `s${index}`),
    );
    expect(problems).toMatchObject([{ code: "invalid-url", facts: { parts: "qs=s8!Naam!areas" } }]);
    const some = decodeDocument("#v=1&qs=a!A!areas!!b!B!nonsense");
    expect(some.document.suitability.scenarios.map(({ id }) => id)).toEqual(["a"]);
    expect(some.problems).toMatchObject([{ facts: { parts: "qs=b!B!nonsense" } }]);
  });

  it("takes no more drawn positions than are sensible, all scenarios together", () => {
    const ring = Array(600).fill("1.1").join(".");
    const shape = `drawn:s!n!a${ring}`;
    const { document, problems } = decodeDocument(
      `#v=1&q=${shape}&qs=${["a", "b", "c"].map((id) => `${id}!Naam!${shape}`).join("!!")}`,
    );
    expect(document.suitability.scenarios.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(problems).toMatchObject([{ code: "invalid-url" }]);
  });
});
