import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { checkNetwork } from "../../../../scripts/checks/check-network.ts";
import { connectedComponents } from "../../../../scripts/steps/connected-components.ts";
import { countEnds, mergeLines } from "../../../../scripts/steps/merge-lines.ts";

const A = [6, 52];
const B = [6.1, 52];
const C = [6.2, 52];
const D = [6.2, 52.1];
const FAR = [6.5, 52.5];

describe("connectedComponents", () => {
  it("groups lines whose ends are exactly the same, the biggest group first", () => {
    const lines = [
      [FAR, [6.6, 52.5]],
      [A, B],
      [C, B],
      [C, D],
    ];
    expect(connectedComponents(lines)).toEqual([[1, 2, 3], [0]]);
  });

  it("does not connect lines that only nearly meet", () => {
    expect(
      connectedComponents([
        [A, B],
        [[6.100001, 52], C],
      ]),
    ).toHaveLength(2);
  });
});

describe("mergeLines", () => {
  const merge = (lines: Position[][]) => mergeLines(lines, countEnds(lines));

  it("joins lines that follow one another, whichever way they run", () => {
    expect(
      merge([
        [A, B],
        [C, B],
        [C, D],
      ]),
    ).toEqual([[A, B, C, D]]);
  });

  it("stops at a junction", () => {
    expect(
      merge([
        [A, B],
        [B, C],
        [B, FAR],
      ]),
    ).toHaveLength(3);
  });

  it("stops where the line of another route ends", () => {
    const ends = countEnds([
      [A, B],
      [B, C],
      [B, FAR],
    ]);
    expect(
      mergeLines(
        [
          [A, B],
          [B, C],
        ],
        ends,
      ),
    ).toHaveLength(2);
  });

  it("joins a ring once round", () => {
    const [ring] = merge([
      [A, B],
      [B, C],
      [C, A],
    ]);
    expect(ring).toHaveLength(4);
    expect(ring?.[0]).toEqual(ring?.at(-1));
  });
});

describe("checkNetwork", () => {
  it("is content with a network that is one", () => {
    expect(
      checkNetwork(
        new Map([
          ["one", [[A, B]]],
          ["two", [[B, C]]],
        ]),
      ),
    ).toEqual([]);
  });

  it("names the route that is not connected", () => {
    const [trouble] = checkNetwork(
      new Map([
        [
          "one",
          [
            [A, B],
            [B, C],
          ],
        ],
        ["loose", [[D, FAR]]],
      ]),
    );
    expect(trouble).toContain("loose");
  });

  it("names ends that nearly meet", () => {
    const troubles = checkNetwork(
      new Map([
        ["one", [[A, B]]],
        ["two", [[[6.100001, 52], A]]],
      ]),
    );
    expect(troubles.join()).toMatch(/within 2 m/);
  });
});
