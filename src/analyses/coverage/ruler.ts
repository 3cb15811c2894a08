import { agree, type MatchedPosts, type Post } from "./match-posts.ts";
import type { Chainage, ChainageError, Stretch } from "./result.ts";

interface Mark extends Post {
  /** Metres from the start of the chain. */
  readonly meters: number;
}

/**
 * Turns distances along a drawn line into distances along the road: by posts between neighbours that agree, by the
 * line elsewhere. Both rise together, so each can be turned back.
 */
export class Ruler {
  readonly lengthMeters: number;
  private readonly marks: readonly Mark[];
  private readonly agrees: readonly boolean[];

  constructor(lineLengthMeters: number, { posts, agrees }: MatchedPosts) {
    const marks: Mark[] = [];
    posts.forEach((post, index) => {
      const last = marks[index - 1];
      const byPosts = agrees[index - 1] ?? false;
      const meters = last
        ? last.meters +
          (byPosts ? (post.hectometre - last.hectometre) * 1000 : post.lineMeters - last.lineMeters)
        : post.lineMeters;
      marks.push({ ...post, meters });
    });
    this.marks = marks;
    this.agrees = agrees;
    const end = marks.at(-1);
    this.lengthMeters = end ? end.meters + lineLengthMeters - end.lineMeters : lineLengthMeters;
  }

  /** The lowest post that is followed; null without any. */
  get firstPost(): number | null {
    return this.marks[0]?.hectometre ?? null;
  }

  get lastPost(): number | null {
    return this.marks.at(-1)?.hectometre ?? null;
  }

  /** A place on the line. */
  at(lineMeters: number): Chainage {
    const { from, to, isByPosts } = this.between(lineMeters, "lineMeters");
    if (!from || !to || !isByPosts) {
      const mark = from ?? to;
      const meters = mark ? mark.meters + lineMeters - mark.lineMeters : lineMeters;
      return { meters, hectometre: null, method: "schematic" };
    }
    const share = (lineMeters - from.lineMeters) / (to.lineMeters - from.lineMeters);
    const beyond = share * (to.hectometre - from.hectometre);
    return { meters: from.meters + beyond * 1000, hectometre: from.hectometre + beyond, method: "posts" };
  }

  /** A place on the line of which the post is known: the post decides, unless it contradicts the line. */
  atPost(lineMeters: number, hectometre: number | null): Chainage {
    const byLine = this.at(lineMeters);
    if (hectometre === null) return byLine;
    const { from, to } = this.between(lineMeters, "lineMeters");
    const nearestFirst =
      from && to && to.lineMeters - lineMeters < lineMeters - from.lineMeters ? [to, from] : [from, to];
    for (const mark of nearestFirst) {
      if (!mark) continue;
      const byPosts = (hectometre - mark.hectometre) * 1000;
      if (agree(byPosts, lineMeters - mark.lineMeters)) {
        const meters = Math.min(this.lengthMeters, Math.max(0, mark.meters + byPosts));
        return { meters, hectometre, method: "posts" };
      }
    }
    return { ...byLine, hectometre };
  }

  /** Where on the line a distance along the road is. */
  toLine(meters: number): number {
    const { from, to } = this.between(meters, "meters");
    if (!from || !to) {
      const mark = from ?? to;
      return mark ? mark.lineMeters + meters - mark.meters : meters;
    }
    const share = (meters - from.meters) / (to.meters - from.meters);
    return from.lineMeters + share * (to.lineMeters - from.lineMeters);
  }

  /** Where the line is followed: before the first post, after the last, and between posts that disagree. */
  get schematic(): readonly Stretch[] {
    const ends = [0, ...this.marks.map(({ meters }) => meters), this.lengthMeters];
    const stretches: { fromMeters: number; toMeters: number }[] = [];
    ends.slice(1).forEach((toMeters, index) => {
      const fromMeters = ends[index] ?? 0;
      if (toMeters <= fromMeters || (this.agrees[index - 1] ?? false)) return;
      const last = stretches.at(-1);
      if (last?.toMeters === fromMeters) last.toMeters = toMeters;
      else stretches.push({ fromMeters, toMeters });
    });
    return stretches;
  }

  /** How well posts and line agree. */
  get error(): ChainageError {
    const errors: number[] = [];
    let [byPosts, alongLine] = [0, 0];
    this.agrees.forEach((isByPosts, index) => {
      const [from, to] = [this.marks[index], this.marks[index + 1]];
      if (!isByPosts || !from || !to) return;
      byPosts += to.meters - from.meters;
      alongLine += to.lineMeters - from.lineMeters;
      errors.push(Math.abs(to.meters - from.meters - (to.lineMeters - from.lineMeters)));
    });
    errors.sort((a, b) => a - b);
    const middle = (errors.length - 1) / 2;
    const [low, high] = [errors[Math.floor(middle)], errors[Math.ceil(middle)]];
    return {
      comparedPairs: errors.length,
      disagreeingPairs: this.agrees.length - errors.length,
      medianMeters: low === undefined || high === undefined ? null : (low + high) / 2,
      maximumMeters: errors.at(-1) ?? null,
      lineToPosts: byPosts === 0 ? null : alongLine / byPosts,
      byPostsShare: this.lengthMeters === 0 ? 0 : byPosts / this.lengthMeters,
    };
  }

  private between(value: number, key: "lineMeters" | "meters") {
    let index = -1;
    while (index + 1 < this.marks.length && (this.marks[index + 1] as Mark)[key] <= value) index++;
    if (index === this.marks.length - 1 && index > 0 && this.marks[index]?.[key] === value) index--;
    return {
      from: this.marks[index],
      to: this.marks[index + 1],
      isByPosts: this.agrees[index] ?? false,
    };
  }
}
