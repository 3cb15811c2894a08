import type { ExplainedCriterion } from "../../analyses/suitability/explain.ts";
import type { Asset } from "../../analyses/suitability/measured.ts";
import { select } from "../../state/actions.ts";
import { goToBounds, goToFeature } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { SourceText } from "../feature/SourceText.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

interface AssetLineProps {
  readonly asset: Asset;
  /** From the candidate to the asset; null when there is nothing to draw. */
  readonly line: ExplainedCriterion["line"];
}

/** The feature that produced an amount, with the way to it on the map, its source and its date. */
export function AssetLine({ asset, line }: AssetLineProps) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const name = featureName(asset, language);
  const show = () => {
    const ref = { layer: asset.layer, id: asset.featureId };
    if (!line) return goToFeature(ref);
    select(ref);
    const [[fromLongitude, fromLatitude], [toLongitude, toLatitude]] = line;
    goToBounds([
      Math.min(fromLongitude, toLongitude),
      Math.min(fromLatitude, toLatitude),
      Math.max(fromLongitude, toLongitude),
      Math.max(fromLatitude, toLatitude),
    ]);
  };
  const date = asset.sourceDate ? formats.date(asset.sourceDate) : translate("panel.details.noDate");
  return (
    <p className="asset">
      <Button look="link" aria-label={page("suitability.why.showAsset", { name })} onClick={show}>
        {name}
      </Button>
      {asset.status !== "existing" && ` (${translate(`statuses.${asset.status}`)})`}
      <span className="ranking-note asset-source">
        {translate(`kinds.${asset.kind}`)} · <SourceText source={asset.source} /> · {date}
      </span>
    </p>
  );
}
