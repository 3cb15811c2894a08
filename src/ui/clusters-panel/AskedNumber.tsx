import { CLUSTER_LIMITS } from "../../analyses/clusters/question.ts";
import { setClusters } from "../../state/clusters-actions.ts";
import type { LimitedNumber } from "../../state/clusters-limits.ts";
import { NumberField } from "../controls/NumberField.tsx";

interface AskedNumberProps {
  readonly label: string;
  readonly of: Exclude<LimitedNumber, "year">;
  readonly value: number;
  /** Metres go by so many at once, and typed ones are rounded to them. */
  readonly step?: number;
}

/** One of the numbers of the question, to type or to step within its limits. */
export function AskedNumber({ label, of, value, step }: AskedNumberProps) {
  const [low, high] = CLUSTER_LIMITS[of];
  return (
    <NumberField
      label={label}
      value={value}
      minValue={low}
      maxValue={high}
      formatOptions={{ maximumFractionDigits: 1 }}
      onChange={(typed) => {
        if (Number.isFinite(typed) && typed !== value) setClusters({ [of]: typed });
      }}
      {...(step === undefined ? {} : { step })}
    />
  );
}
