import type { Status } from "../../core/status.ts";
import { FACILITY_KINDS } from "./presets.ts";
import { type CoverageParameters, SECURITY_LEVELS } from "./question.ts";
import type { CarriagewayId, ChainFacility, Counts, Doubt, Exclusion } from "./result.ts";

type Known = Pick<ChainFacility, "kind" | "status" | "side" | "isForLorries" | "capacity" | "securityLevel">;

const SIDE: Readonly<Record<CarriagewayId, "left" | "right">> = { rising: "right", falling: "left" };

/** One question about a facility: it passes, may pass, or does not. */
type Check = Doubt | Exclusion | null;

/** Whether a facility counts on a carriageway: what is unknown makes it perhaps, and never no. */
export function countFacility(
  facility: Known,
  carriageway: CarriagewayId,
  parameters: CoverageParameters,
): Counts {
  const checks: readonly Check[] = [
    checkKind(facility, parameters),
    checkSide(facility, carriageway),
    checkVehicles(facility),
    checkStatus(facility, parameters),
    checkCapacity(facility, parameters),
    checkSecurity(facility, parameters),
  ];
  const reasons = checks.filter((check) => check !== null && !isDoubt(check));
  if (reasons.length > 0) return { answer: "no", reasons };
  const doubts = checks.filter((check) => check !== null && isDoubt(check));
  return doubts.length > 0 ? { answer: "maybe", doubts } : { answer: "yes" };
}

function isDoubt(check: Doubt | Exclusion): check is Doubt {
  return check.endsWith("-unknown");
}

/** The kinds that count: those that were chosen, else all that serve lorries. */
export function countedKinds({ layer, kinds }: CoverageParameters): readonly string[] {
  return kinds.length > 0 ? kinds : FACILITY_KINDS[layer];
}

function checkKind({ kind }: Known, parameters: CoverageParameters): Check {
  return countedKinds(parameters).includes(kind) ? null : "kind";
}

function checkSide({ side }: Known, carriageway: CarriagewayId): Check {
  if (side === "unknown") return "side-unknown";
  return side === "both" || side === SIDE[carriageway] ? null : "other-side";
}

function checkVehicles({ isForLorries }: Known): Check {
  if (isForLorries === null) return "vehicles-unknown";
  return isForLorries ? null : "vehicles";
}

function checkStatus({ status }: Known, { statuses }: CoverageParameters): Check {
  if ((statuses as readonly Status[]).includes(status)) return null;
  return status === "unknown" ? "status-unknown" : "status";
}

function checkCapacity({ capacity }: Known, { minimumCapacity }: CoverageParameters): Check {
  if (minimumCapacity === 0) return null;
  if (capacity === null) return "capacity-unknown";
  return capacity < minimumCapacity ? "capacity" : null;
}

function checkSecurity({ securityLevel }: Known, { minimumSecurity }: CoverageParameters): Check {
  if (minimumSecurity === null) return null;
  const levels: readonly string[] = SECURITY_LEVELS;
  const level = levels.indexOf(securityLevel?.toLowerCase() ?? "");
  if (level < 0) return "security-unknown";
  return level < levels.indexOf(minimumSecurity) ? "security" : null;
}

/** Whether only its status keeps it from counting, and that status is a plan that is decided on. */
export function countsAsPlan({ status }: Pick<Known, "status">, counts: Counts): boolean {
  const isPlan = status === "planned" || status === "under-construction";
  return isPlan && counts.answer === "no" && counts.reasons.every((reason) => reason === "status");
}
