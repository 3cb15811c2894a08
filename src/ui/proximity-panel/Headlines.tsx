import { incompleteLayers } from "../../analyses/proximity/completeness.ts";
import type { Measurement, SiteProximity } from "../../analyses/proximity/types.ts";
import { distanceSentence } from "../../formats/measured-distance.ts";
import { accessGap } from "../../formats/outcome-words.ts";
import { LAYERS } from "../../layers/index.ts";
import { featureName } from "../feature/feature-name.ts";
import { useLanguage } from "../use-language.ts";
import { Distance } from "./Distance.tsx";

const natureLayers = new Set(LAYERS.filter(({ group }) => group === "nature").map(({ id }) => id));

/** What one wants to know first: which modes are near, and how far protected nature is. */
export function Headlines({ site }: { readonly site: SiteProximity }) {
  const { translate, formats, language } = useLanguage();
  const nature = site.results
    .filter(({ layer }) => natureLayers.has(layer))
    .toSorted((a, b) => a.distanceMeters - b.distanceMeters);
  const isSite = ({ layer, featureId }: Measurement) =>
    site.feature?.layer === layer && site.feature.id === featureId;
  return (
    <>
      <section aria-labelledby="proximity-modes">
        <h2 id="proximity-modes" className="panel-heading">
          {translate("proximity.modesTitle")}
        </h2>
        <dl className="headlines">
          {site.modes.map((access) => (
            <div key={access.mode}>
              <dt>{translate(`proximity.modes.${access.mode}`)}</dt>
              <dd data-known={access.nearest !== null}>
                {access.nearest && featureName(access.nearest, language)}
                <span className="proximity-note">{accessGap(access, { translate })}</span>
              </dd>
              <dd className="numeric">
                {access.nearest &&
                  (isSite(access.nearest) ? translate("proximity.itself") : <Distance of={access.nearest} />)}
              </dd>
            </div>
          ))}
        </dl>
        <p className="proximity-note">{translate("proximity.modesNote")}</p>
      </section>
      <section className="nature" aria-labelledby="proximity-nature">
        <h2 id="proximity-nature" className="panel-heading">
          {translate("proximity.naturaTitle")}
        </h2>
        <p>{natureSentence(nature)}</p>
        {incompleteLayers(site).some((layer) => natureLayers.has(layer)) && (
          <p>
            <strong>{translate("proximity.naturaIncomplete")}</strong>
          </p>
        )}
        <p className="proximity-note">{translate("proximity.screening")}</p>
      </section>
    </>
  );

  function natureSentence(nearest: readonly Measurement[]): string {
    const inside = nearest.filter((measurement) => measurement.inside);
    const names = inside.map((measurement) => featureName(measurement, language));
    if (names.length > 0) return translate("proximity.naturaInside", { name: names.join(", ") });
    const [first] = nearest;
    if (!first) return translate("proximity.naturaNone");
    return translate("proximity.naturaNearest", {
      name: featureName(first, language),
      distance: distanceSentence(first, { translate, notation: formats }),
    });
  }
}
