import { type AttributeEntry, hasProvenance } from "../feature/feature-attributes.ts";
import { SourceText } from "../feature/SourceText.tsx";
import { useLanguage } from "../use-language.ts";

interface ProvenanceProps {
  readonly entry: AttributeEntry;
  readonly attribute: string;
}

/**
 * Where one value comes from. Its year, scope and qualifier stand in sight, because a figure without them
 * misleads; the source folds out.
 */
export function Provenance({ entry, attribute }: ProvenanceProps) {
  const { translate, formats } = useLanguage();
  if (!hasProvenance(entry)) return null;
  const footnote = [entry.qualifier, entry.scope, entry.date && formats.date(entry.date)].filter(Boolean);
  return (
    <div className="provenance">
      {footnote.length > 0 && <span>{footnote.join(" · ")}</span>}
      {entry.source !== null && (
        <details>
          <summary aria-label={translate("panel.details.provenanceOf", { attribute })}>
            {translate("panel.details.source")}
          </summary>
          <p>
            <SourceText source={entry.source} />
          </p>
        </details>
      )}
    </div>
  );
}
