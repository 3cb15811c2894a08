import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { namedLineLayers } from "../../../../src/map/named-line-layers.ts";
import { placeOn } from "../../../../src/map/place-on.ts";
import { candidateSource } from "../../../../src/map/suitability/candidate-source.ts";
import { candidateStates, rankTexts } from "../../../../src/map/suitability/candidate-states.ts";
import { candidateLayers } from "../../../../src/map/suitability/candidate-style.ts";
import { chosenLines } from "../../../../src/map/suitability/chosen-lines.ts";
import { darkTheme, lightTheme } from "../../../../src/theme/theme.ts";
import { evaluate } from "./evaluate.ts";
import { aRanking, someScores } from "./measured.ts";

const NOBODY = { chosen: null, hovered: new Set<string>() };

describe("the candidates on the map", () => {
  it("are a mark each, and an area where the outline is known; who has no place is not there", () => {
    const source = candidateSource(aRanking(), new Map());
    const { features } = (source as { data: FeatureCollection }).data;
    expect(
      features.map(({ properties, geometry }) => [properties?.id, properties?.part, geometry.type]),
    ).toEqual([
      ["a", "area", "Polygon"],
      ["a", "mark", "Point"],
      ["b", "mark", "Point"],
    ]);
  });

  it("carry the middle of their range as a score, and its width", () => {
    const states = candidateStates(aRanking(), someScores(), { chosen: "a", hovered: new Set(["b"]) });
    expect(states.get("a")).toEqual({
      score: 0.5,
      spread: 0.2,
      isExcluded: false,
      isBest: true,
      isChosen: true,
      isHovered: false,
    });
    expect(states.get("b")).toMatchObject({ score: 0.9, spread: 0, isHovered: true });
    expect(states.get("c")).toMatchObject({ score: 0.5, spread: 1 });
  });

  it("have no score when they are excluded, and none before there is a ranking", () => {
    const condition = { criterion: "terminal", option: null, relation: "at-most", amount: 1 } as const;
    const scores = {
      ...someScores(),
      exclusions: new Map([[0, [{ condition, amount: 3000, asset: null }]]]),
    };
    expect(candidateStates(aRanking(), scores, NOBODY).get("a")).toMatchObject({
      score: -1,
      isExcluded: true,
    });
    expect(candidateStates(aRanking(), null, NOBODY).get("a")).toMatchObject({
      score: -1,
      isExcluded: false,
    });
    const none = { ...someScores(), obstacle: "no-weights" } as const;
    expect(candidateStates(aRanking(), none, NOBODY).get("b")).toMatchObject({ score: -1, spread: 0 });
  });

  it("have their rank beside them when they are among the best", () => {
    expect(rankTexts(aRanking(), someScores())).toEqual({ b: "1", a: "2", c: "2" });
    expect(rankTexts(aRanking(), null)).toEqual({});
  });
});

describe.each([lightTheme, darkTheme])("the style of candidates, $name", (theme) => {
  const layers = [...candidateLayers(theme), ...namedLineLayers("candidate-line", theme)];

  it("is one MapLibre accepts", () => {
    const sources = { candidates: candidateSource(aRanking(), new Map()) };
    const style = {
      version: 8,
      sources,
      layers: layers.map((layer) => placeOn("candidates", layer).layer),
    } as const;
    expect(validateStyleMin({ ...style, layers: [...style.layers] }).map(({ message }) => message)).toEqual(
      [],
    );
  });

  it("colours by score, from one end of the ramp to the other", () => {
    const color = (state: Record<string, unknown>) =>
      String(evaluate(layers, "candidate-mark", "circle-color", state));
    const steps = [0, 0.25, 0.5, 0.75, 1].map((score) => color({ score }));
    expect(new Set(steps).size).toBe(5);
    expect(color({ score: 0.99 })).not.toBe(color({ score: 1 }));
  });

  it("tells excluded, unsure and chosen apart without colour", () => {
    const at = (id: string, property: string, state: Record<string, unknown>) =>
      evaluate(layers, id, property, state);
    const excluded = { score: -1, isExcluded: true };
    expect(at("candidate-cross", "text-opacity", excluded)).toBe(1);
    expect(at("candidate-cross", "text-opacity", { score: 0.5 })).toBe(0);
    expect(at("candidate-area-excluded", "fill-opacity", excluded)).toBeGreaterThan(0.5);
    expect(at("candidate-spread", "circle-stroke-opacity", { score: 0.5, spread: 0.3 })).toBeGreaterThan(0.5);
    expect(at("candidate-spread", "circle-stroke-opacity", { score: 0.5, spread: 0 })).toBe(0);
    const width = (state: Record<string, unknown>) =>
      at("candidate-casing", "circle-radius", state) as number;
    expect(width({ score: 0.5, isChosen: true })).toBeGreaterThan(width({ score: 0.5 }));
  });
});

describe("the lines of the chosen candidate", () => {
  const linesOf = (index: number | null) =>
    (chosenLines(aRanking(), index) as { data: FeatureCollection }).data.features;

  it("lead from its edge to the asset, with how far that is", () => {
    expect(linesOf(0)).toMatchObject([
      {
        geometry: {
          coordinates: [
            [6.51, 52.3],
            [6.55, 52.3],
          ],
        },
        properties: { criterion: "terminal", name_nl: "Containerterminal Hengelo", distanceMeters: 4000 },
      },
    ]);
  });

  it("are not drawn at distance 0, without a place, or when nothing is chosen", () => {
    expect([linesOf(1), linesOf(2), linesOf(null)]).toEqual([[], [], []]);
  });
});
