export type Orientation = "horizontal" | "vertical";

const KEYS: Readonly<Record<Orientation, readonly [back: string, on: string]>> = {
  horizontal: ["ArrowLeft", "ArrowRight"],
  vertical: ["ArrowUp", "ArrowDown"],
};

/**
 * The place of the tab that a key opens, out of `count`; the last is followed by the first. Null for a key
 * that opens none.
 */
export function tabAfter(key: string, orientation: Orientation, open: number, count: number): number | null {
  const [back, on] = KEYS[orientation];
  if (key === on) return (open + 1) % count;
  if (key === back) return (open - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
