/** One line of the bench: a rival beside us, measured in the same run. */
export interface Row {
  readonly id: string;
  readonly rival: string;
  /** The rival's time ÷ ours: above 1 we are faster. */
  readonly ratio: number | null;
  /** The largest error of our result against the geodesic oracle. No speed without it. */
  readonly maxErrorMeters: number | null;
  readonly medianMs: number | null;
  readonly rivalMedianMs: number | null;
  /** How far our own two measurements, before and after the rival, lie apart. */
  readonly baselineDriftPercent: number | null;
  /** Whether the rival's time is from a sample. */
  readonly extrapolated: boolean;
  /** Why the row was not measured; null when it was. */
  readonly skipped: string | null;
  readonly note: string;
}

/** A row that is measured when its turn comes. */
export interface Contest {
  readonly id: string;
  readonly run: () => Promise<Row>;
}

/** A row whose rival is not there. */
export function skippedRow(id: string, rival: string, skipped: string): Row {
  return {
    id,
    rival,
    ratio: null,
    maxErrorMeters: null,
    medianMs: null,
    rivalMedianMs: null,
    baselineDriftPercent: null,
    extrapolated: false,
    skipped,
    note: "",
  };
}
