import { Comparison } from "./Comparison.tsx";
import { ComputedFrom } from "./ComputedFrom.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { Scenarios } from "./Scenarios.tsx";

/** What one keeps of a ranking: scenarios to come back to and compare, files, and what it was computed from. */
export function KeepTab() {
  return (
    <div className="suitability-parts">
      <Scenarios />
      <Comparison />
      <ExportButtons />
      <ComputedFrom />
    </div>
  );
}
