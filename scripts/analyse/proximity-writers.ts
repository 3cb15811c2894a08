import type { ProximityOutcome, ProximityWarning } from "../../src/analyses/proximity/types.ts";
import type { LayerSource, SkippedSite } from "../../src/formats/format.ts";
import { MAX_NAMED, type OutcomeWriter } from "./outcome-writer.ts";
import { headJson, siteJson } from "./proximity-json.ts";

/** One site: one object. */
export function singleJson(
  outcome: ProximityOutcome,
  layers: readonly string[],
  sources: readonly LayerSource[],
): string {
  const [site] = outcome.sites;
  const measured = site ? siteJson(site) : { site: null, results: [], counts: [], modes: [] };
  return `${JSON.stringify({ ...headJson(outcome, layers, sources), ...measured, warnings: outcome.warnings }, null, 2)}\n`;
}

/**
 * Many sites: one object whose `sites` are written a line each as they come, so that neither writer nor reader
 * needs them all in memory. Rows that were no site and warnings stand at the end; layers that are missing are
 * named once.
 */
export function batchJson(layers: readonly string[], sources: readonly LayerSource[]): OutcomeWriter {
  let isFirst = true;
  const skippedRows: SkippedSite[] = [];
  let skippedCount = 0;
  const warnings = new Map<string, ProximityWarning>();

  function begin(outcome: ProximityOutcome): string {
    if (!isFirst) return "";
    const head = JSON.stringify(headJson(outcome, layers, sources));
    return `${head.slice(0, -1)},"sites":[\n`;
  }

  return {
    outcome: (outcome) => {
      for (const warning of outcome.warnings) {
        if (warnings.size < MAX_NAMED) warnings.set(`${warning.code} ${warning.subject}`, warning);
      }
      const lines = outcome.sites.map((site) => JSON.stringify(siteJson(site))).join(",\n");
      if (lines === "") return "";
      const text = `${begin(outcome)}${isFirst ? "" : ",\n"}${lines}`;
      isFirst = false;
      return text;
    },
    skipped: (row) => {
      skippedCount += 1;
      if (skippedRows.length < MAX_NAMED) skippedRows.push(row);
      return "";
    },
    end: (empty) => {
      const tail = { skippedCount, skipped: skippedRows, warnings: [...warnings.values()] };
      return `${begin(empty)}\n],${JSON.stringify(tail).slice(1)}\n`;
    },
  };
}
