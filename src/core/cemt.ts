/**
 * Classes of waterways by rising size of the ship that they must admit (European Conference of Ministers of
 * Transport, Resolution 92/2, 1992).
 */
export const CEMT_CLASSES = ["0", "I", "II", "III", "IV", "Va", "Vb", "VIa", "VIb", "VIc", "VII"] as const;
export type CemtClass = (typeof CEMT_CLASSES)[number];

/** The largest ship of a class, from the same resolution; for the classes that are asked for. */
const SHIPS: Partial<Record<CemtClass, { readonly lengthMeters: number; readonly beamMeters: number }>> = {
  II: { lengthMeters: 55, beamMeters: 6.6 },
  IV: { lengthMeters: 85, beamMeters: 9.5 },
  Va: { lengthMeters: 110, beamMeters: 11.4 },
};

/** What a source says of a waterway; null for what it does not say. */
export interface WaterwaySize {
  readonly cemtClass: string | null;
  readonly maxLengthMeters: number | null;
  readonly maxBeamMeters: number | null;
}

/** Whether ships of a class can come: by its own class, else by its length and beam; null when neither is known. */
export function admitsClass(waterway: WaterwaySize, wanted: CemtClass): boolean | null {
  const own = CEMT_CLASSES.indexOf(waterway.cemtClass as CemtClass);
  if (own >= 0) return own >= CEMT_CLASSES.indexOf(wanted);
  const ship = SHIPS[wanted];
  const { maxLengthMeters, maxBeamMeters } = waterway;
  if (!ship || maxLengthMeters === null || maxBeamMeters === null) return null;
  return maxLengthMeters >= ship.lengthMeters && maxBeamMeters >= ship.beamMeters;
}

/** The class that a Dutch sentence names, "klasse IV, tot 2.000 ton"; V and VI alone are their smallest. */
export function cemtClassIn(sentence: string): CemtClass | null {
  const named = /\bklasse (VII|VI[abc]?|V[ab]?|IV|I{1,3}|0)\b/.exec(sentence)?.[1];
  const whole = named === "V" || named === "VI" ? `${named}a` : named;
  return CEMT_CLASSES.find((one) => one === whole) ?? null;
}
