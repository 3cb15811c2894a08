import type { Asset, SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import { measuredOf } from "../../analyses/suitability/measured-of.ts";

/** Of a criterion that counts: what was counted for one candidate, each kind of thing once. */
export function countedAssets(
  measured: SuitabilityMeasured,
  { id, option }: { readonly id: string; readonly option: string | null },
  index: number,
): readonly { readonly of: string; readonly asset: Asset }[] {
  const amounts = measuredOf(measured, id, option);
  return (amounts?.counted ?? []).flatMap(({ of, assetOf }) => {
    const asset = amounts?.assets[assetOf[index] ?? -1];
    return asset ? [{ of, asset }] : [];
  });
}
