import type { ManifestRegion } from "../../catalog/manifest.ts";
import { EXPECTED_LAYERS } from "../../state/regions.ts";
import { FactList } from "../controls/FactList.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** What a region is: what to know of it, its municipalities, its ways of transport, and what the map lacks there. */
export function RegionCard({ region }: { readonly region: ManifestRegion }) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const names = (layers: readonly string[]): string =>
    EXPECTED_LAYERS.filter((id) => layers.includes(id))
      .map((id) => translate(`layers.${id}.name`))
      .join(", ");
  const count = region.municipalities.length;
  const modes = region.modes.map((mode) =>
    mode === "air" ? page("region.air") : translate(`proximity.modes.${mode}`),
  );
  const facts = [
    [page("region.municipalities"), count === 0 ? page("region.noBoundary") : formats.number(count)],
    [page("region.modes"), modes.join(", ")],
    [page("region.absent"), names(region.absentLayers)],
    [page("region.partial"), names(region.partialLayers)],
  ] as const;
  return (
    <section className="region-card" aria-labelledby="region-card">
      <h2 id="region-card" className="panel-heading">
        {page("region.title", { region: featureName(region, language) })}
      </h2>
      <p className="figures-about">{language === "en" ? region.note_en : region.note_nl}</p>
      <FactList facts={facts.filter(([, value]) => value !== "")} />
    </section>
  );
}
