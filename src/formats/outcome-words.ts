import type {
  Measurement,
  ModeAccess,
  ProximityOutcome,
  SiteProximity,
} from "../analyses/proximity/types.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import { compassPoint } from "../geo/compass.ts";
import type { ProximityExport, Wording } from "./format.ts";

/** What a site is called: its own name, or its number in the list (from 1). */
export function siteName(site: SiteProximity, number: number, { translate }: Wording): string {
  return site.name ?? translate("proximity.site", { number });
}

/** A feature's name in the language of the export. */
export function resultName({ name_nl, name_en }: Measurement, { language }: Wording): string {
  return (language === "en" ? name_en : null) ?? name_nl;
}

/** The direction in words; empty when inside. */
export function directionWord({ bearingDegrees }: Measurement, { translate }: Wording): string {
  return bearingDegrees === null ? "" : translate(`proximity.directions.${compassPoint(bearingDegrees)}`);
}

/** `Aantal per laag: 3. Tellen binnen: 1 km, 5 km` */
export function parameterWords({ parameters }: ProximityOutcome, { translate, notation }: Wording): string {
  const radii = parameters.radiiMeters.map((radius) => notation.radius(radius)).join(", ");
  return translate("formats.parameters", { count: parameters.count, radii: radii || "–" });
}

/**
 * What is missing from the access to a mode: none known, or not known because layers could not be read, or a
 * nearest without those layers; and that the layers are not complete that far. Null when nothing is missing.
 */
export function accessGap(
  { nearest, unread, isIncomplete }: ModeAccess,
  { translate }: Pick<Wording, "translate">,
): string | null {
  const layers = unread.map((layer) => translate(`layers.${layer}.name`)).join(", ");
  const incomplete = isIncomplete ? translate("proximity.accessIncomplete") : null;
  const unreadWords = layers && translate(nearest ? "proximity.notRead" : "proximity.notKnown", { layers });
  const noneWords = nearest || layers ? null : translate("proximity.noneKnown");
  return [noneWords, unreadWords, incomplete].filter(Boolean).join("; ") || null;
}

/** Of which layers something may be missing within the radii that were counted, and from where on. */
export function completenessWords(
  { counts }: Pick<SiteProximity, "counts">,
  radiiMeters: readonly number[],
  { translate, notation }: Pick<Wording, "translate" | "notation">,
): readonly string[] {
  const farthest = Math.max(0, ...radiiMeters);
  const byDistance = new Map<number, string[]>();
  for (const { layer, completeWithinMeters } of counts) {
    if (completeWithinMeters === undefined || completeWithinMeters >= farthest) continue;
    const layers = byDistance.get(completeWithinMeters) ?? [];
    byDistance.set(completeWithinMeters, [...layers, translate(`layers.${layer}.name`)]);
  }
  return [...byDistance]
    .sort(([a], [b]) => a - b)
    .map(([meters, layers]) =>
      translate(meters === 0 ? "proximity.countsOutside" : "proximity.countsIncomplete", {
        layers: layers.join(", "),
        distance: notation.radius(meters),
      }),
    );
}

/** The sentences of an outcome's warnings. */
export function warningWords({ outcome, wording }: ProximityExport): readonly string[] {
  const { translate } = wording;
  return outcome.warnings.map(({ code, subject, layers = [] }) => {
    const number = outcome.parameters.sites.findIndex(({ id }) => id === subject) + 1;
    const site = outcome.sites.find(({ siteId }) => siteId === subject);
    const asked = outcome.parameters.sites[number - 1];
    const missing = asked?.type === "feature" ? formatFeatureRef(asked.feature) : subject;
    const name =
      code === "layer-missing"
        ? translate(`layers.${subject}.name`)
        : site
          ? siteName(site, number, wording)
          : missing;
    return translate(`proximity.warnings.${code}`, {
      subject: name,
      layers: layers.map((layer) => translate(`layers.${layer}.name`)).join(", "),
    });
  });
}
