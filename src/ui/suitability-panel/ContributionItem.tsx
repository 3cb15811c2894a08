import type { CSSProperties } from "react";
import type { ExplainedCriterion } from "../../analyses/suitability/explain.ts";
import type { SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import { criterionOf } from "../../criteria/index.ts";
import { amountWords, assetName, criterionName } from "../../formats/suitability-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { AssetLine } from "./AssetLine.tsx";
import { countedAssets } from "./counted-assets.ts";

interface ContributionItemProps {
  readonly criterion: ExplainedCriterion;
  readonly measured: SuitabilityMeasured;
  readonly index: number;
  /** The contribution that fills the bar. */
  readonly scale: number;
}

/** One criterion of an explanation: what it adds, what was measured, to what, and what is unknown of it. */
export function ContributionItem({ criterion, measured, index, scale }: ContributionItemProps) {
  const page = usePageWords();
  const wording = useWording();
  const { formats } = useLanguage();
  const { id, option, weight, contribution, contributionRange, amount, doubt, asset, nearer, line } =
    criterion;
  const { low, high } = contributionRange;
  const place = {
    "--low": low / scale,
    "--high": high / scale,
    "--weight": Math.min(1, weight / scale),
  } as CSSProperties;
  const isRange = formats.score(low) !== formats.score(high);
  const method = methodOf(id);
  const counted = countedAssets(measured, criterion, index);
  return (
    <li className="contribution">
      <span className="contribution-name">{criterionName(id, option, wording)}</span>
      <span className="contribution-points">
        {page("suitability.why.points", { points: formats.score(contribution), most: formats.score(weight) })}
      </span>
      <span className="contribution-bar" style={place} aria-hidden="true">
        <span className="contribution-weight" />
        <span className="score-certain" />
        {isRange && <span className="score-possible" />}
      </span>
      <div className="contribution-facts">
        <p>
          {amountWords(id, amount, wording)}
          {amount && method && ` ${page(`suitability.why.methods.${method}`)}`}
        </p>
        {isRange && (
          <p className="ranking-note">
            {page("suitability.why.pointsRange", { low: formats.score(low), high: formats.score(high) })}
          </p>
        )}
        {asset && <AssetLine asset={asset} line={line} />}
        {counted.map((one) => (
          <AssetLine key={one.of} asset={one.asset} line={null} />
        ))}
        {doubt !== "none" && (
          <p className="contribution-doubt">
            {page(amount === null ? "suitability.why.unknownBecause" : "suitability.why.rangeBecause", {
              reason: page(`suitability.doubts.${doubt}`),
            })}
            {nearer && ` ${page("suitability.why.nearer", { asset: assetName(nearer, wording) })}`}
          </p>
        )}
      </div>
    </li>
  );
}

/** How an amount came about, null when it did not; the words are `suitability.why.methods.<method>`. */
function methodOf(id: string): "distance" | "count" | "attribute" | null {
  const type = criterionOf(id)?.measure.type ?? "none";
  return type === "none" ? null : type;
}
