import { PLOT_COLUMNS } from "../../formats/plot-row.ts";
import { usePageWords } from "../pages/PageWords.tsx";

const SCHEMA = "schema/water-bound-plots.schema.json";
const EXAMPLE = "schema/water-bound-plots.example.json";

/** How who knows the plots can write them down. */
export function FillIn() {
  const page = usePageWords();
  return (
    <section className="plots-fill" aria-labelledby="plots-fill">
      <h3 id="plots-fill">{page("plots.fill")}</h3>
      <p>{page("plots.fillText")}</p>
      <dl className="facts">
        {PLOT_COLUMNS.map((field) => (
          <div key={field}>
            <dt>{page(`plots.fields.${field}`)}</dt>
            <dd>{page(`plots.fieldNotes.${field}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`./${SCHEMA}`} download>
          {page("plots.schema")}
        </a>
      </p>
      <p>
        <a href={`./${EXAMPLE}`} download>
          {page("plots.example")}
        </a>
      </p>
    </section>
  );
}
