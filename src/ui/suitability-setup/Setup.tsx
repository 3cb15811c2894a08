import { SurfaceSection } from "../suitability-surface/SurfaceSection.tsx";
import { Candidates } from "./Candidates.tsx";
import { Combine } from "./Combine.tsx";
import { Conditions } from "./Conditions.tsx";
import { Criteria } from "./Criteria.tsx";
import { Moment } from "./Moment.tsx";
import { Presets } from "./Presets.tsx";
import "./suitability-setup.css";

/** What a ranking is made of: a question a section, each with its answer in a line while it is closed. */
export function Setup() {
  return (
    <div className="suitability-setup">
      <Presets />
      <Candidates />
      <Criteria />
      <Conditions />
      <Combine />
      <Moment />
      <SurfaceSection />
    </div>
  );
}
