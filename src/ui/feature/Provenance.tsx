import { useLanguage } from "../use-language.ts";
import type { AttributeEntry } from "./feature-attributes.ts";
import { hasProvenance } from "./feature-attributes.ts";
import { SourceText } from "./SourceText.tsx";
import "./provenance.css";

/**
 * What one value means, where it comes from and how sure that is, always in sight: a figure without its scope
 * misleads. A source that gives no date is said to give none.
 */
export function Provenance({ entry }: { readonly entry: AttributeEntry }) {
  const { translate, formats } = useLanguage();
  if (!hasProvenance(entry)) return null;
  const { qualifier, scope, source, confidence } = entry;
  const noDate = source === null ? null : translate("panel.details.noDate");
  const date = entry.date === null ? noDate : formats.date(entry.date);
  const before = [qualifier, scope, date].filter(Boolean).join(" · ");
  return (
    <p className="provenance">
      {before}
      {before && source !== null && " · "}
      {source !== null && <SourceText source={source} />}
      {confidence !== null && ` · ${translate(`panel.details.confidence.${confidence}`)}`}
    </p>
  );
}
