/** Something on the line of which the hectometre post is known: kilometres as on the post. */
export interface Post {
  readonly lineMeters: number;
  readonly hectometre: number;
}

/** The posts that can be followed along a line, and which of them agree with the next. */
export interface MatchedPosts {
  /** The line must be turned around for posts to rise. */
  readonly isReversed: boolean;
  readonly posts: readonly Post[];
  /** Per post but the last: whether the distance to the next by posts is that along the line. */
  readonly agrees: readonly boolean[];
}

/** A point of an exit lies somewhere within it, up to about 600 m from its post; two of them make twice that. */
const EXIT_METERS = 1200;
/** A road bends between the points it is drawn through. */
const BEND_SHARE = 0.05;
/** How far back a post is compared: what lies between are posts of another road, or wrong ones. */
const LOOK_BACK = 40;
/** A jump in the posts costs something, so that a single stray post is passed over. */
const JUMP_COST = 0.01;

/** Whether a distance by posts can be the same as one along the line; both below zero when it goes back. */
export function agree(postMeters: number, lineMeters: number): boolean {
  return Math.abs(postMeters - lineMeters) <= EXIT_METERS + BEND_SHARE * Math.abs(lineMeters);
}

/**
 * Finds the posts to follow: as many neighbours as possible that agree, with as few jumps as possible. Posts jump
 * where a road was lengthened or follows the numbers of another road, and the same number may be on it twice.
 */
export function matchPosts(found: readonly Post[], lengthMeters: number): MatchedPosts {
  const turned = found.map(({ lineMeters, hectometre }) => ({
    lineMeters: lengthMeters - lineMeters,
    hectometre,
  }));
  const along = bestRow(found);
  const against = bestRow(turned);
  const isReversed = against.score > along.score;
  const posts = isReversed ? against.posts : along.posts;
  return {
    isReversed,
    posts,
    agrees: posts.slice(1).map((post, index) => linked(posts[index] as Post, post)),
  };
}

function linked(from: Post, to: Post): boolean {
  const postMeters = (to.hectometre - from.hectometre) * 1000;
  return postMeters > 0 && agree(postMeters, to.lineMeters - from.lineMeters);
}

function bestRow(found: readonly Post[]): { readonly score: number; readonly posts: readonly Post[] } {
  const posts = found.toSorted((a, b) => a.lineMeters - b.lineMeters || a.hectometre - b.hectometre);
  const scores: number[] = [];
  const before: number[] = [];
  let best = -1;
  posts.forEach((post, index) => {
    scores.push(0);
    before.push(-1);
    for (let earlier = index - 1; earlier >= Math.max(0, index - LOOK_BACK); earlier--) {
      const from = posts[earlier] as Post;
      const score = (scores[earlier] as number) + (linked(from, post) ? 1 : -JUMP_COST);
      if (from.lineMeters === post.lineMeters || score <= (scores[index] as number)) continue;
      scores[index] = score;
      before[index] = earlier;
    }
    if (best < 0 || (scores[index] as number) > (scores[best] as number)) best = index;
  });
  const row: Post[] = [];
  for (let index = best; index >= 0; index = before[index] as number) row.unshift(posts[index] as Post);
  return { score: scores[best] ?? 0, posts: row.length > 1 ? row : [] };
}
