import { beforeEach, describe, expect, it } from "vitest";
import { MAX_ROADS } from "../../../src/analyses/coverage/limits.ts";
import { undo } from "../../../src/state/actions.ts";
import {
  adjustSpacing,
  chooseFacilities,
  filterFacilities,
  setSpacing,
  settleSpacing,
  toggleRoad,
} from "../../../src/state/coverage-actions.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

const coverage = () => store.getState().document.coverage;
const notes = () => store.getState().history.past.map(({ note }) => note);
beforeEach(resetStore);

describe("roads", () => {
  it("come in and go out, but the last stays", () => {
    toggleRoad("A50");
    expect(coverage().roads).toEqual(["A1", "A28", "A50"]);
    toggleRoad("A1");
    toggleRoad("A28");
    toggleRoad("A50");
    expect(coverage().roads).toEqual(["A50"]);
    expect(notes()).toHaveLength(3);
  });

  it("are refused with a sentence when a link could not carry them", () => {
    for (let number = 2; number <= MAX_ROADS; number++) toggleRoad(`N${number}`);
    const { roads } = coverage();
    expect(roads).toHaveLength(MAX_ROADS);
    toggleRoad("N99");
    expect(coverage().roads).toBe(roads);
    expect(store.getState().session.notices.map(({ key }) => key)).toEqual(["problems.too-many-roads"]);
  });
});

describe("spacing", () => {
  it("is one step however long the slider moves, and within what may be asked", () => {
    const before = store.getState().document;
    adjustSpacing(30_000);
    adjustSpacing(9e9);
    settleSpacing(before);
    expect(coverage().spacingMeters).toBe(400_000);
    expect(notes()).toEqual(["coverage-spacing"]);
    undo();
    expect(coverage().spacingMeters).toBe(25_000);
  });

  it("makes no step when it stays what it is", () => {
    setSpacing(25_000);
    expect(notes()).toEqual([]);
  });
});

it("forgets what was asked of parkings when it looks for chargers", () => {
  filterFacilities({ kinds: ["truck-parking"], minimumCapacity: 20, minimumSecurity: "gold" });
  chooseFacilities("energy");
  expect(coverage()).toMatchObject({ layer: "energy", kinds: [], minimumCapacity: 0, minimumSecurity: null });
});
