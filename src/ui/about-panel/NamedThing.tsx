import type { DocumentObject, FoundingDocument } from "../../catalog/document-index.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { ThingTarget } from "./ThingTarget.tsx";

interface NamedThingProps {
  readonly object: DocumentObject;
  readonly documents: readonly FoundingDocument[];
}

/** One thing that a document names: where it is found here, or why it is not on the map, and where it is named. */
export function NamedThing({ object, documents }: NamedThingProps) {
  const page = usePageWords();
  const { language } = useLanguage();
  const isEnglish = language === "en";
  const reason = isEnglish ? object.reason_en : object.reason_nl;
  const titles = documents.flatMap(({ id, title, title_en }) => {
    const lines = object.references.filter(({ document }) => document === id).map((one) => one.lines);
    if (lines.length === 0) return [];
    return [
      page("data.line", {
        title: (isEnglish && title_en) || title,
        lines: lines.join(", ").replaceAll("-", "–"),
      }),
    ];
  });
  return (
    <li>
      <strong>{isEnglish ? object.name_en : object.name_nl}</strong>
      {reason && <p>{reason}</p>}
      {object.targets.length > 0 && (
        <p className="named-targets">
          {page(object.home === "list" ? "documents.seeAlso" : "documents.foundAt")}
          {object.targets.map((target) => (
            <ThingTarget key={target.id} home={object.home} target={target} />
          ))}
        </p>
      )}
      <p className="about-note">{titles.join("; ")}</p>
    </li>
  );
}
