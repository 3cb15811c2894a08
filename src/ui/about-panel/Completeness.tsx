import type { ManifestLayer } from "../../catalog/manifest.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

interface CompletenessProps {
  readonly counts: NonNullable<ManifestLayer["completeness"]>;
}

/** Of how many features each attribute is known; what is not known is hatched. */
export function Completeness({ counts }: CompletenessProps) {
  const page = usePageWords();
  const { translate } = useLanguage();
  if (counts.length === 0) return <p className="about-note">{page("data.noCompleteness")}</p>;
  return (
    <section>
      <h3>{page("data.completeness")}</h3>
      <ul className="about-completeness">
        {counts.map(({ attribute, known, of }) => (
          <li key={attribute}>
            <span>{translate(`attributes.${attribute}`)}</span>
            <span className="about-note">{page("data.completenessRow", { known, of })}</span>
            <span className="about-known" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * known) / Math.max(of, 1)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
