import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripLayout } from "../../../../src/ui/coverage-panel/strip-layout.ts";
import { carriagewayOf, chainOf, countOf, exitOf, facilityOf, spanOf } from "./chain-of.ts";

describe("a road as a strip", () => {
  it("begins and ends where the distances in the extent do, so that every gap is whole", () => {
    const chain = chainOf({
      carriageways: [carriagewayOf("rising", countOf([spanOf(30, 55), spanOf(55, 80)]))],
    });
    const { remAt, widthRem, kilometerRem } = stripLayout(chain);
    expect(remAt(80_000) - remAt(30_000)).toBeCloseTo(50 * kilometerRem);
    expect(remAt(30_000)).toBeCloseTo(widthRem - remAt(80_000));
  });

  it("is the whole road when nothing was looked at", () => {
    const { remAt, kilometerRem } = stripLayout(chainOf({ extent: [] }));
    expect(remAt(100_000) - remAt(0)).toBeCloseTo(100 * kilometerRem);
  });

  it("puts facilities beside their own carriageway, those of both on both, and the unknown between", () => {
    const chain = chainOf({
      facilities: [
        facilityOf("r", 45, "right"),
        facilityOf("l", 47, "left"),
        facilityOf("b", 50, "both"),
        facilityOf("u", 55, "unknown"),
        facilityOf("elsewhere", 90, "right"),
      ],
    });
    const { rows } = stripLayout(chain);
    const told = (row: keyof typeof rows) =>
      rows[row].map(({ facility, number }) => `${number} ${facility.id}`);
    expect(told("rising")).toEqual(["1 r", "3 b"]);
    expect(told("falling")).toEqual(["2 l", "3 b"]);
    expect(told("unknown")).toEqual(["4 u"]);
  });

  it("lets no sign cover another", () => {
    const places = fc.array(fc.integer({ min: 400, max: 600 }), { maxLength: 30 });
    fc.assert(
      fc.property(places, (hectometres) => {
        const facilities = hectometres.map((at, index) => facilityOf(String(index), at / 10, "right"));
        const { rows, levels } = stripLayout(chainOf({ facilities }));
        expect(rows.rising).toHaveLength(facilities.length);
        for (const [index, one] of rows.rising.entries()) {
          expect(one.level).toBeLessThan(levels.rising);
          for (const other of rows.rising.slice(index + 1)) {
            if (other.level === one.level)
              expect(Math.abs(other.rem - one.rem)).toBeGreaterThanOrEqual(2 - 1e-9);
          }
        }
      }),
    );
  });

  it("names junctions before exits where there is room for one", () => {
    const chain = chainOf({
      extent: [{ fromMeters: 0, toMeters: 100_000 }],
      exits: [exitOf("a", 50), exitOf("junction", 50.5, "junction"), exitOf("b", 70)],
    });
    const named = stripLayout(chain).exits.filter(({ isNamed }) => isNamed);
    expect(named.map(({ exit }) => exit.id)).toEqual(["junction", "b"]);
  });

  it("has a width also for a road without length", () => {
    const { widthRem } = stripLayout(chainOf({ extent: [], lengthMeters: 0, vertexMeters: [0, 0] }));
    expect(widthRem).toBeGreaterThan(0);
  });
});
