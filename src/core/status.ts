/**
 * How real a thing is. Drawn (line style and word), never only stored: nothing planned, studied or lobbied
 * for may look like a thing that exists. `unknown` is what the source does not say.
 */
export const STATUSES = [
  "existing",
  "under-construction",
  "planned",
  "studied",
  "lobbied",
  "idea",
  "cancelled",
  "unknown",
] as const;

export type Status = (typeof STATUSES)[number];
