import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { packGeometries } from "../../engine/pack.ts";
import type { Report, World } from "../analysis.ts";
import { createBreather } from "../breathe.ts";
import { completenessAround } from "../proximity/completeness.ts";
import { unknownAmount } from "./amount.ts";
import { AssetLayers } from "./asset-layer.ts";
import { findCandidates } from "./candidates.ts";
import { Columns } from "./columns.ts";
import { criteriaAsked, unknownCriteria } from "./criteria-asked.ts";
import type { LocatedCandidate } from "./located-candidate.ts";
import type { SuitabilityMeasured, SuitabilityWarning } from "./measured.ts";
import { neededLayers } from "./needed-layers.ts";
import { type PreparedCriterion, prepareCriterion } from "./prepare-criterion.ts";
import type { SuitabilityParameters } from "./question.ts";

/** Makes the computation for some criteria. It keeps each layer packed for as long as its data live. */
export function createCompute(criteria: readonly CriterionDefinition[]) {
  const layers = new AssetLayers();

  return async (
    world: World,
    parameters: SuitabilityParameters,
    report: Report,
    regions: readonly ManifestRegion[] = [],
  ): Promise<SuitabilityMeasured> => {
    const breathe = createBreather();
    const pause = async (fraction: number): Promise<void> => {
      report(fraction);
      await breathe();
    };
    const asked = criteriaAsked(criteria, parameters);
    const { candidates, warnings } = findCandidates(parameters.candidates, world, regions);
    const prepared: PreparedCriterion[] = [];
    for (const one of asked) {
      await pause(0);
      prepared.push(prepareCriterion(one, world, layers));
    }
    const columns = asked.map((one) => new Columns(one, candidates.length));
    for (const [index, candidate] of candidates.entries()) {
      await pause(index / candidates.length);
      measureCandidate(candidate, index, prepared, columns);
    }
    const needed = neededLayers(criteria, parameters);
    return {
      analysis: "suitability",
      version: 1,
      parameters,
      candidates: candidates.map(({ candidate }) => candidate),
      measured: columns.map((column) => column.finish()),
      method: "straight-line-geodesic",
      data: needed.flatMap((id) => {
        const about = world.get(id)?.about;
        return about ? [{ id, sourceDate: about.sourceDate }] : [];
      }),
      warnings: [
        ...needed.filter((id) => !world.has(id)).map((subject) => warning("layer-missing", subject)),
        ...unknownCriteria(criteria, parameters).map((subject) => warning("unknown-criterion", subject)),
        ...warnings,
        ...placeless(candidates),
        ...unplacedAssets(prepared),
      ],
    };
  };
}

function measureCandidate(
  candidate: LocatedCandidate,
  index: number,
  prepared: readonly PreparedCriterion[],
  columns: readonly Columns[],
): void {
  const packed = packGeometries([candidate.geometry]);
  const completeness = completenessAround({ packed });
  prepared.forEach(({ measure, fromPlace }, criterion) => {
    const isPlaceless = fromPlace && candidate.geometry === null;
    const amount = isPlaceless ? unknownAmount("no-place") : measure(candidate, packed, completeness);
    columns[criterion]?.write(index, amount);
  });
}

function placeless(candidates: readonly LocatedCandidate[]): readonly SuitabilityWarning[] {
  const count = candidates.filter(({ geometry }) => geometry === null).length;
  return count > 0 ? [warning("without-place", "candidates", count)] : [];
}

/** Per layer how many objects may count and have no place to measure to. */
export function unplacedAssets(
  prepared: readonly Pick<PreparedCriterion, "assets">[],
): readonly SuitabilityWarning[] {
  const unplaced = new Map<string, Set<string>>();
  for (const { packed, withoutPlace } of prepared.flatMap(({ assets }) => assets)) {
    const ids = unplaced.get(packed.id) ?? new Set();
    unplaced.set(packed.id, new Set([...ids, ...withoutPlace]));
  }
  return [...unplaced].flatMap(([layer, { size }]) =>
    size > 0 ? [warning("objects-without-place", layer, size)] : [],
  );
}

function warning(code: SuitabilityWarning["code"], subject: string, count?: number): SuitabilityWarning {
  return count === undefined ? { code, subject } : { code, subject, count };
}
