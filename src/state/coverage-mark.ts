import type { CarriagewayId } from "../analyses/coverage/result.ts";

/**
 * The names of what lies along a road, by which strip, table and map mean the same: `facility/aanschoten-a1-left`,
 * `exit/a1-23-deventer`, `gap/A1/rising/34000`, `place/A1/falling/2`.
 */
export const coverageMark = {
  facility: (id: string): string => `facility/${id}`,
  exit: (id: string): string => `exit/${id}`,
  gap: (chain: string, carriageway: CarriagewayId, fromMeters: number): string =>
    `gap/${chain}/${carriageway}/${Math.round(fromMeters)}`,
  place: (chain: string, carriageway: CarriagewayId, index: number): string =>
    `place/${chain}/${carriageway}/${index + 1}`,
};
