import distance from "@turf/distance";
import { lineString, point } from "@turf/helpers";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, matchPosts, type Post } from "../../../../src/analyses/coverage/match-posts.ts";
import { MeasuredLine } from "../../../../src/analyses/coverage/measured-line.ts";
import { Ruler } from "../../../../src/analyses/coverage/ruler.ts";
import type { LngLat } from "../../../../src/core/coordinates.ts";
import { toRd } from "../../../../src/geo/rd.ts";

const longitude = fc.double({ min: 5, max: 7, noNaN: true });
const latitude = fc.double({ min: 52, max: 53, noNaN: true });
const place = fc.tuple(longitude, latitude);
/** Up to some six kilometres east and north: what is straight in degrees is then straight in metres. */
const step = fc.tuple(
  fc.double({ min: -0.05, max: 0.05, noNaN: true }),
  fc.double({ min: -0.05, max: 0.05, noNaN: true }),
);
const road = fc.tuple(place, fc.array(step, { minLength: 1, maxLength: 8 })).map(([start, steps]) => {
  const coordinates: LngLat[] = [start];
  for (const [east, north] of steps) {
    const [lon, lat] = coordinates.at(-1) ?? start;
    coordinates.push([lon + east, lat + north]);
  }
  return coordinates;
});

/** Turf measures on a sphere: up to 0.3 % off here. */
const SPHERE_SHARE = 0.004;

describe("a line in metres", () => {
  it("finds the foot of a point as Turf does", () => {
    fc.assert(
      fc.property(road, place, (coordinates, from) => {
        const line = new MeasuredLine(coordinates);
        const foot = line.footOf(...toRd(from));
        const turf = nearestPointOnLine(lineString(coordinates.map((each) => [...each])), from);
        const turfMeters = turf.properties.pointDistance * 1000;
        expect(Math.abs(foot.offMeters - turfMeters)).toBeLessThan(50 + SPHERE_SHARE * turfMeters);
        const there = distance(point([...line.at(foot.lineMeters)]), point(from)) * 1000;
        expect(there).toBeLessThan(turfMeters + 50 + SPHERE_SHARE * turfMeters);
        expect(line.isNear(...toRd(from), foot.offMeters + 1)).toBe(true);
      }),
    );
  });

  it("has the length that Turf adds up, and gives its vertices back", () => {
    const coordinates: LngLat[] = [
      [5.1, 52.1],
      [5.4, 52.3],
      [6.2, 52.2],
      [6.9, 52.8],
    ];
    const line = new MeasuredLine(coordinates);
    const turf = coordinates
      .slice(1)
      .reduce(
        (sum, to, index) => sum + distance(point([...(coordinates[index] as LngLat)]), point([...to])) * 1000,
        0,
      );
    expect(Math.abs(line.lengthMeters - turf)).toBeLessThan(SPHERE_SHARE * turf);
    coordinates.forEach((coordinate, vertex) => {
      const [lon, lat] = line.at(line.meters[vertex] ?? 0);
      expect(lon).toBeCloseTo(coordinate[0], 9);
      expect(lat).toBeCloseTo(coordinate[1], 9);
    });
    expect(line.at(-5)).toEqual(coordinates[0]);
    expect(line.at(1e9)).toEqual(coordinates[3]);
  });
});

const posts = (...pairs: readonly (readonly [lineKilometers: number, hectometre: number])[]): Post[] =>
  pairs.map(([lineKilometers, hectometre]) => ({ lineMeters: lineKilometers * 1000, hectometre }));

describe("posts along a line", () => {
  it("follows them where they agree, and the line where they jump", () => {
    const matched = matchPosts(posts([2, 12], [7, 17.2], [12, 40], [20, 48.1]), 25_000);
    expect(matched).toMatchObject({ isReversed: false, agrees: [true, false, true] });
    const ruler = new Ruler(25_000, matched);
    // 2 km, 5.2 by posts, 5 by the line, 8.1 by posts, 5 by the line.
    expect(ruler.lengthMeters).toBeCloseTo(25_300, 6);
    expect(ruler.at(4500)).toEqual({ meters: 4600, hectometre: 14.6, method: "posts" });
    expect(ruler.at(9000)).toMatchObject({ meters: 9200, hectometre: null, method: "schematic" });
    expect(ruler.error).toMatchObject({ comparedPairs: 2, disagreeingPairs: 1 });
    expect(ruler.error.medianMeters).toBeCloseTo(150, 6);
    expect(ruler.error.maximumMeters).toBeCloseTo(200, 6);
    expect(ruler.error.byPostsShare).toBeCloseTo(13.3 / 25.3, 9);
  });

  it("passes over a stray post: that of another road, one twice, one that goes back", () => {
    const stray = matchPosts(posts([0, 100], [5, 105], [7, 53.9], [9, 109], [10, 105], [15, 115]), 20_000);
    expect(stray.posts.map(({ hectometre }) => hectometre)).toEqual([100, 105, 109, 115]);
    expect(stray.agrees).toEqual([true, true, true]);
  });

  it("turns around when they fall, and does without when none agree", () => {
    const falling = matchPosts(posts([1, 71], [6, 66], [11, 61]), 12_000);
    expect(falling.isReversed).toBe(true);
    expect(falling.posts.map(({ lineMeters }) => lineMeters)).toEqual([1000, 6000, 11000]);
    expect(matchPosts(posts([1, 50]), 9000)).toEqual({ isReversed: false, posts: [], agrees: [] });
    expect(matchPosts([], 9000).posts).toEqual([]);
    expect(matchPosts(posts([1, 50], [5, 10], [9, 90]), 9000).agrees).not.toContain(true);
  });

  it("puts a facility at its own post, unless that contradicts the line", () => {
    const ruler = new Ruler(20_000, matchPosts(posts([0, 10], [10, 20.5], [15, 60], [19, 64]), 20_000));
    expect(ruler.atPost(5000, 15)).toEqual({ meters: 5000, hectometre: 15, method: "posts" });
    expect(ruler.atPost(5000, null)).toMatchObject({ meters: 5250, hectometre: 15.25 });
    expect(ruler.atPost(5000, 3)).toMatchObject({ meters: 5250, hectometre: 3 });
    // Between posts that jump it is told from the nearest.
    expect(ruler.atPost(11_000, 21.2)).toMatchObject({ meters: 11_200, method: "posts" });
    expect(ruler.atPost(14_000, 59.2)).toMatchObject({ meters: expect.closeTo(14_700, 6), method: "posts" });
    expect(ruler.atPost(16_000, 61.1)).toMatchObject({ meters: 16_600, method: "posts" });
  });

  it("rises along the line and can be turned back, whatever the posts say", () => {
    const kilometers = fc.double({ min: 0, max: 100, noNaN: true });
    const found = fc.array(fc.tuple(kilometers, kilometers), { maxLength: 12 });
    fc.assert(
      fc.property(found, fc.array(kilometers, { minLength: 2 }), (pairs, places) => {
        const matched = matchPosts(posts(...pairs), 100_000);
        const ruler = new Ruler(100_000, matched);
        matched.agrees.forEach((isAgreed, index) => {
          const [from, to] = [matched.posts[index] as Post, matched.posts[index + 1] as Post];
          expect(to.lineMeters).toBeGreaterThan(from.lineMeters);
          if (!isAgreed) return;
          expect(agree((to.hectometre - from.hectometre) * 1000, to.lineMeters - from.lineMeters)).toBe(true);
        });
        const sorted = places.map((one) => one * 1000).toSorted((a, b) => a - b);
        let last = -1e-6;
        for (const lineMeters of sorted) {
          const { meters } = ruler.at(lineMeters);
          expect(meters).toBeGreaterThanOrEqual(last - 1e-6);
          expect(meters).toBeLessThanOrEqual(ruler.lengthMeters + 1e-6);
          last = meters;
        }
      }),
    );
  });

  it("gives the place on the line back", () => {
    const ruler = new Ruler(25_000, matchPosts(posts([2, 12], [7, 17.2], [12, 40], [20, 48.1]), 25_000));
    for (let lineMeters = 0; lineMeters <= 25_000; lineMeters += 250) {
      expect(ruler.toLine(ruler.at(lineMeters).meters)).toBeCloseTo(lineMeters, 6);
    }
  });
});
