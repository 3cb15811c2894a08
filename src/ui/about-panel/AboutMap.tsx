import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { ViewCitation } from "./ViewCitation.tsx";

/** What must be known before anything is concluded from the map, most important first. */
const SECTIONS = [
  "shows",
  "screening",
  "plans",
  "unknown",
  "distance",
  "nature",
  "places",
  "schematic",
  "figures",
  "plots",
  "old",
  "private",
  "maker",
  "feedback",
] as const;

/** After these the reader may want the layers themselves. */
const LEADS_TO_DATA: readonly string[] = ["shows", "old"];

interface AboutMapProps {
  readonly onShowData: () => void;
}

/** What this map can and cannot tell, in plain words. */
export function AboutMap({ onShowData }: AboutMapProps) {
  const page = usePageWords();
  return (
    <article className="about-map" aria-labelledby="about-title">
      <h2 id="about-title" className="panel-heading">
        {page("about.title")}
      </h2>
      {SECTIONS.map((id) => (
        <section key={id}>
          <h3>{page(`about.sections.${id}.title`)}</h3>
          <p>{page(`about.sections.${id}.text`)}</p>
          {LEADS_TO_DATA.includes(id) && (
            <Button look="link" onClick={onShowData}>
              {page("about.views.data")}
            </Button>
          )}
        </section>
      ))}
      <ViewCitation />
    </article>
  );
}
