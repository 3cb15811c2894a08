import { describe, expect, it } from "vitest";
import { suitabilityJson } from "../../../../scripts/analyse/suitability-json.ts";
import { suitabilityTable } from "../../../../scripts/analyse/suitability-table.ts";
import { computeSureness } from "../../../../src/analyses/suitability-sureness/compute.ts";
import { exportedMeasured, exportedParameters, suitabilityExport } from "../../formats/suitability-export.ts";

const sureness = () =>
  computeSureness(exportedMeasured, exportedParameters, { draws: 100, seed: 1 }, () => {});

const json = (...content: Parameters<typeof suitabilityJson>) => [...suitabilityJson(...content)].join("");

describe("a ranking on the command line", () => {
  it("is JSON of this form, the same each time", async () => {
    const content = await suitabilityExport("nl");
    const skipped = [{ number: 3, reason: "no-coordinates" }] as const;
    const written = json(content, await sureness(), skipped);
    await expect(written).toMatchFileSnapshot("out/suitability.json");
    expect(json(await suitabilityExport("en"), await sureness(), skipped)).toBe(written);
  });

  it("is JSON without any candidate too", async () => {
    const content = {
      ...(await suitabilityExport("nl")),
      candidates: [],
      obstacle: "no-candidates" as const,
    };
    expect(JSON.parse(json(content, null, [])).results).toMatchObject({
      obstacle: "no-candidates",
      candidates: [],
    });
  });

  it("says unknown with null and never with 0", async () => {
    const { results } = JSON.parse(json(await suitabilityExport("nl"), null, []));
    const nowhere = results.candidates.find(({ place }: { place: string }) => place === "none");
    expect(nowhere).toMatchObject({ lon: null, lat: null, sureness: null });
    expect(nowhere.criteria[0]).toMatchObject({
      amount: null,
      doubt: "no-place",
      value: { low: 0, high: 1 },
    });
    const excluded = results.candidates.at(-1);
    expect(excluded).toMatchObject({ rank: null, exclusions: [{ relation: "not-inside", amount: 0 }] });
  });

  it.each(["nl", "en"])("is a table to read in %s", async (language) => {
    const content = await suitabilityExport(language);
    const written = suitabilityTable(content, await sureness());
    await expect(written).toMatchFileSnapshot(`out/suitability.${language}.txt`);
    expect(written).not.toMatch(/\b(suitability|criteria|formats|layers)\.[a-z]|NaN|Infinity|undefined/);
  });
});
