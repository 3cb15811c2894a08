/** Squared distance from a point to a segment in the plane, and how far along the segment the foot lies (0–1). */
export interface Foot {
  share: number;
  planeSquared: number;
}

/** Writes the foot of point (px, py) on segment a–b into `foot`; a segment may be a point. */
export function footOnSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  foot: Foot,
): void {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared > 0 ? ((px - ax) * dx + (py - ay) * dy) / lengthSquared : 0;
  const share = Math.min(1, Math.max(0, along));
  const x = ax + share * dx - px;
  const y = ay + share * dy - py;
  foot.share = share;
  foot.planeSquared = x * x + y * y;
}

/** Where segments a–b and c–d meet, as shares along each; null when they do not, or are parallel. */
export function crossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): { readonly share: number; readonly otherShare: number } | null {
  const ux = bx - ax;
  const uy = by - ay;
  const vx = dx - cx;
  const vy = dy - cy;
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const share = ((cx - ax) * vy - (cy - ay) * vx) / cross;
  const otherShare = ((cx - ax) * uy - (cy - ay) * ux) / cross;
  return share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 ? { share, otherShare } : null;
}
