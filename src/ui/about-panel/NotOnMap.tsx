import { useEffect, useState } from "react";
import type { DocumentIndex } from "../../catalog/document-index.ts";
import { fetchText } from "../../catalog/fetch-text.ts";
import { loadDocuments } from "../../catalog/load-documents.ts";
import type { Result } from "../../core/result.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";

/** What the founding documents name and the map does not show, with the reason. */
export function NotOnMap() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const [loaded, setLoaded] = useState<Result<DocumentIndex> | null>(null);
  useEffect(() => {
    if (loaded) return;
    let gone = false;
    void loadDocuments(fetchText(new URL("./data/", location.href).href)).then((result) => {
      if (!gone) setLoaded(result);
    });
    return () => {
      gone = true;
    };
  }, [loaded]);
  if (!loaded) return null;
  return (
    <section className="about-absent" aria-labelledby="about-absent">
      <h3 id="about-absent">{page("data.absent")}</h3>
      {loaded.ok ? (
        <AbsentList index={loaded.value} />
      ) : (
        <p role="alert">
          <Problem problem={loaded.problem} />{" "}
          <Button onClick={() => setLoaded(null)}>{translate("app.retry")}</Button>
        </p>
      )}
    </section>
  );
}

function AbsentList({ index: { documents, objects } }: { readonly index: DocumentIndex }) {
  const page = usePageWords();
  const { language } = useLanguage();
  const absent = objects.filter(({ home }) => home === "list");
  const english = language === "en";
  const titleOf = (id: string) => {
    const document = documents.find((known) => known.id === id);
    return (english ? document?.title_en : null) ?? document?.title ?? id;
  };
  return (
    <>
      <p>{page("data.absentText", { count: absent.length, of: objects.length })}</p>
      <ul>
        {absent.map(({ id, name_nl, name_en, reason_nl, reason_en, references }) => (
          <li key={id}>
            <strong>{english ? name_en : name_nl}</strong>
            <p>{english ? reason_en : reason_nl}</p>
            <p className="about-note">
              {references
                .map(({ document, lines }) => page("data.line", { title: titleOf(document), lines }))
                .join("; ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
