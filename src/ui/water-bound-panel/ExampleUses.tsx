import type { ExampleUse } from "../../analyses/water-bound/result.ts";
import { hectareWords } from "../../formats/water-bound-words.ts";
import { removePlots } from "../../state/plot-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { UseBar } from "./UseBar.tsx";

/** What the example comes to, in a frame of its own: it is in no list, sum or rank. */
export function ExampleUses({ example }: { readonly example: ExampleUse }) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const wording = useWording();
  return (
    <section className="plots-example" aria-labelledby="plots-example">
      <h3 id="plots-example">{example.title}</h3>
      <p className="example-mark">{page("plots.exampleMark")}</p>
      {example.places.map((uses) => (
        <div key={uses.place} className="plots-sum">
          <p>{page("plots.examplePlace", { place: uses.place.replace(/^.*\//, "") })}</p>
          <UseBar sums={uses} />
          {uses.freeable && (
            <p>{page("plots.freeable", { hectares: hectareWords(uses.freeable, wording) })}</p>
          )}
          {uses.completeness !== null && (
            <p>{page("plots.complete", { percent: formats.percent(uses.completeness) })}</p>
          )}
        </div>
      ))}
      <Button onClick={removePlots}>{page("plots.removeExample")}</Button>
    </section>
  );
}
