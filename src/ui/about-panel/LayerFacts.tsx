import type { ReactNode } from "react";
import type { ManifestLayer } from "../../catalog/manifest.ts";
import { citeLayer } from "../../formats/citation.ts";
import { FactList } from "../controls/FactList.tsx";
import { LicenceText } from "../feature/LicenceText.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { CiteButton } from "./CiteButton.tsx";
import { Completeness } from "./Completeness.tsx";
import { useCitationWords } from "./use-citation-words.ts";

/** One layer: who published it under which licence, how old and how exact it is, what is missing, the file. */
export function LayerFacts({ about }: { readonly about: ManifestLayer }) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const words = useCitationWords();
  const { publisher, sourceDate, oldestDate, retrieved, toleranceMeters, withoutPlace, featureCount } = about;
  const tolerance =
    toleranceMeters === null
      ? page("data.noTolerance")
      : page("data.toleranceValue", { distance: formats.distance(toleranceMeters) });
  const facts: readonly (readonly [term: string, value: ReactNode])[] = [
    [page("data.publisher"), publisher],
    [page("data.licence"), <LicenceText key="licence" licence={about.licence} />],
    [page("data.date"), formats.date(sourceDate)],
    ...(oldestDate && oldestDate < sourceDate
      ? [[page("data.oldest"), page("data.oldestValue", { date: formats.date(oldestDate) })] as const]
      : []),
    [page("data.retrieved"), formats.date(retrieved)],
    [page("data.tolerance"), tolerance],
    [
      page("data.without"),
      withoutPlace === undefined
        ? translate("panel.unknown")
        : page("data.withoutValue", { count: withoutPlace, of: featureCount }),
    ],
  ];
  return (
    <div className="about-layer">
      <p>{translate(`layers.${about.id}.about`)}</p>
      <FactList facts={facts} />
      <p>
        <strong>{page("data.gaps")}:</strong> {language === "en" ? about.note_en : about.note_nl}
      </p>
      <Completeness counts={about.completeness ?? []} />
      <p className="about-links">
        <a href={about.sourceUrl} target="_blank" rel="noreferrer">
          {page("data.toSource")}
        </a>
        <a href={`./data/${about.file}`} download>
          {page("data.download", { file: about.file })}
        </a>
      </p>
      <CiteButton text={() => citeLayer(about, words)} />
    </div>
  );
}
