import type { WaterBoundWarning } from "../../analyses/water-bound/result.ts";
import { waterBoundWarning } from "../../formats/water-bound-words.ts";
import { useWording } from "../pages/use-wording.ts";

/** What could not be counted or measured, in words. */
export function Warnings({ warnings }: { readonly warnings: readonly WaterBoundWarning[] }) {
  const wording = useWording();
  if (warnings.length === 0) return null;
  return (
    <ul className="plots-warnings">
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.subject}`}>{waterBoundWarning(warning, wording)}</li>
      ))}
    </ul>
  );
}
