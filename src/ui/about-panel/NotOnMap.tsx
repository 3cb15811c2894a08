import { useEffect, useState } from "react";
import type { DocumentIndex } from "../../catalog/document-index.ts";
import { fetchText } from "../../catalog/fetch-text.ts";
import { loadDocuments } from "../../catalog/load-documents.ts";
import type { Result } from "../../core/result.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { NamedThing } from "./NamedThing.tsx";

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
        <ThingList index={loaded.value} />
      ) : (
        <p role="alert">
          <Problem problem={loaded.problem} />{" "}
          <Button onClick={() => setLoaded(null)}>{translate("app.retry")}</Button>
        </p>
      )}
    </section>
  );
}

const VIEWS = ["absent", "all"] as const;
type View = (typeof VIEWS)[number];

/** First what has no place, each with the reason; on request everything, with the way to where it is found. */
function ThingList({ index: { documents, objects } }: { readonly index: DocumentIndex }) {
  const page = usePageWords();
  const [view, setView] = useState<View>("absent");
  const absent = objects.filter(({ home }) => home === "list");
  return (
    <>
      <p>{page("data.absentText", { count: absent.length, of: objects.length })}</p>
      <Choice
        look="bar"
        label={page("documents.view")}
        options={VIEWS.map((id) => ({ id, label: page(`documents.${id}`) }))}
        value={view}
        onChange={setView}
      />
      <ul>
        {(view === "absent" ? absent : objects).map((object) => (
          <NamedThing key={object.id} object={object} documents={documents} />
        ))}
      </ul>
    </>
  );
}
