import { availableHectares } from "./available-hectares.ts";
import { charging } from "./charging.ts";
import { corridor } from "./corridor.ts";
import type { CriterionDefinition } from "./criterion.ts";
import { gridCongestion } from "./grid-congestion.ts";
import { housing } from "./housing.ts";
import { multimodal } from "./multimodal.ts";
import { natura2000 } from "./natura-2000.ts";
import { natura2000Nitrogen } from "./natura-2000-nitrogen.ts";
import { otherParks } from "./other-parks.ts";
import { quay } from "./quay.ts";
import { railAccess } from "./rail-access.ts";
import { roadExit } from "./road-exit.ts";
import { schools } from "./schools.ts";
import { siteArea } from "./site-area.ts";
import { terminal } from "./terminal.ts";
import { terminalContainer } from "./terminal-container.ts";
import { truckParking } from "./truck-parking.ts";
import { waterway } from "./waterway.ts";
import { zeroEmissionZone } from "./zero-emission-zone.ts";

/**
 * LIST 3. Every criterion, by group, in the order of the screen. None rewards volume: growth is not a goal of the
 * province (003:149, 003:414).
 */
export const CRITERIA: readonly CriterionDefinition[] = [
  terminalContainer,
  terminal,
  quay,
  waterway,
  roadExit,
  railAccess,
  truckParking,
  multimodal,
  availableHectares,
  siteArea,
  otherParks,
  natura2000,
  natura2000Nitrogen,
  housing,
  schools,
  gridCongestion,
  charging,
  corridor,
  zeroEmissionZone,
];

/** The definition of a criterion; undefined when there is none of that id. */
export function criterionOf(id: string): CriterionDefinition | undefined {
  return CRITERIA.find((criterion) => criterion.id === id);
}
