import { useRef } from "react";
import type { FoundFeature } from "../../state/selectors.ts";
import { Button } from "../controls/Button.tsx";
import { propertyIn } from "../feature/feature-attributes.ts";
import { LicenceText } from "../feature/LicenceText.tsx";
import { SourceText } from "../feature/SourceText.tsx";
import { sourceIn } from "../feature/source-parts.ts";
import { useLanguage } from "../use-language.ts";

const HEADING = "details-source";

/** Who published a feature as a whole, when, and under which licence. */
export function FeatureSource({ found }: { readonly found: FoundFeature }) {
  const { translate, formats, language } = useLanguage();
  const { data, feature } = found;
  const { sourceDate } = feature.properties;
  const document = propertyIn(feature.properties, "documentReference", language);
  const date = sourceDate
    ? translate("panel.details.asOf", { date: formats.date(sourceDate) })
    : translate("panel.details.noDate");
  return (
    <section aria-labelledby={HEADING}>
      <h3 id={HEADING} className="details-heading" tabIndex={-1}>
        {translate("panel.details.dataSource")}
      </h3>
      <p className="details-source">
        <SourceText source={String(propertyIn(feature.properties, "source", language))} />
        {`, ${date}`}
      </p>
      <p className="details-note">
        {data.about.publisher} · <LicenceText licence={data.about.licence} />
      </p>
      {document !== null && document !== propertyIn(feature.properties, "source", language) && (
        <p className="details-note">
          {translate("panel.details.namedIn", { document: sourceIn(String(document), translate) })}
        </p>
      )}
    </section>
  );
}

/** Says which source holds for values that have none of their own, and leads to it. */
export function ToFeatureSource() {
  const { translate } = useLanguage();
  const sentence = useRef<HTMLParagraphElement>(null);
  const show = () => {
    const heading = sentence.current?.closest(".details-content")?.querySelector<HTMLElement>(`#${HEADING}`);
    heading?.closest("section")?.scrollIntoView({ block: "nearest" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <p ref={sentence} className="details-note">
      <Button look="link" onClick={show}>
        {translate("panel.details.elseSource")}
      </Button>
    </p>
  );
}
