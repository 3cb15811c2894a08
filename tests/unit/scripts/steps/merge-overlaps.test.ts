import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { measureLengthMeters } from "../../../../scripts/steps/measure-length.ts";
import { countEnds, mergeLines } from "../../../../scripts/steps/merge-lines.ts";
import { mergeOverlaps } from "../../../../scripts/steps/merge-overlaps.ts";

const lengthOf = (lines: Position[][]) =>
  measureLengthMeters({ type: "MultiLineString", coordinates: lines });

describe("mergeOverlaps", () => {
  const track: Position[] = Array.from({ length: 11 }, (_, index) => [6 + index * 0.01, 52.4]);
  const everyThird = track.filter((_, index) => index % 3 === 0 || index === 10);
  const beside = track.map(
    ([longitude = 0, latitude = 0]): Position => [longitude + 0.003, latitude + 0.0001],
  );
  const branch: Position[] = [
    [6.05, 52.4],
    [6.08, 52.45],
  ];

  it("draws a track once that several series run over, whatever positions each of them kept", () => {
    const merged = mergeOverlaps([track, everyThird, everyThird.toReversed(), beside.slice(0, -1)], 60);
    const [line, ...others] = mergeLines(merged, countEnds(merged));
    expect(others).toEqual([]);
    expect(lengthOf([line ?? []])).toBeCloseTo(lengthOf([track]), -2);
  });

  it("keeps a branch, connected where it leaves the track", () => {
    const merged = mergeOverlaps([everyThird, track, [...track.slice(0, 5), ...branch]], 60);
    expect(mergeLines(merged, countEnds(merged))).toHaveLength(3);
    expect(lengthOf(merged)).toBeCloseTo(lengthOf([track, branch]), -2);
  });
});
