import type { AttributeEntry } from "../feature/feature-attributes.ts";
import { hasProvenance } from "../feature/feature-attributes.ts";
import { SourceText } from "../feature/SourceText.tsx";
import { useLanguage } from "../use-language.ts";

/** What one value means and where it comes from, always in sight: a figure without its scope misleads. */
export function Provenance({ entry }: { readonly entry: AttributeEntry }) {
  const { formats } = useLanguage();
  if (!hasProvenance(entry)) return null;
  const footnote = [entry.qualifier, entry.scope, entry.date && formats.date(entry.date)].filter(Boolean);
  return (
    <p className="provenance">
      {footnote.join(" · ")}
      {footnote.length > 0 && entry.source !== null && " · "}
      {entry.source !== null && <SourceText source={entry.source} />}
    </p>
  );
}
