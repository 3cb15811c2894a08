import { useStore } from "zustand";
import type { CellExplained } from "../../analyses/suitability-surface/explain-cell.ts";
import {
  amountWords,
  criterionName,
  exclusionSentence,
  scoreWords,
} from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { explainPlace } from "../../state/surface-actions.ts";
import { surfaceCell } from "../../state/surface-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { AssetLine } from "../suitability-panel/AssetLine.tsx";
import { useLanguage } from "../use-language.ts";

/** Why the cell that was pointed at has its colour; without a pointer, that of the middle of the map. */
export function CellExplanation() {
  const page = usePageWords();
  const cell = useStore(store, surfaceCell);
  const place = useStore(store, ({ session }) => session.surface.place);
  const center = useStore(store, ({ session }) => session.mapCenter);
  return (
    <section className="surface-cell" aria-labelledby="surface-cell">
      <h3 id="surface-cell">{page("suitability.surface.cell.title")}</h3>
      <p className="setup-note">{page("suitability.surface.cell.how")}</p>
      <p className="surface-buttons">
        <Button disabled={center === null} onClick={() => explainPlace(center)}>
          {page("suitability.surface.cell.center")}
        </Button>
        {place && (
          <Button onClick={() => explainPlace(null)}>{page("suitability.surface.cell.close")}</Button>
        )}
      </p>
      <div role="status">
        {place && !cell && <p>{page("suitability.surface.cell.outside")}</p>}
        {cell && <CellFacts cell={cell} />}
      </div>
    </section>
  );
}

function CellFacts({ cell: { center, score, criteria, broken } }: { readonly cell: CellExplained }) {
  const page = usePageWords();
  const wording = useWording();
  const { formats } = useLanguage();
  const place = `${formats.number(center[1], 5)} / ${formats.number(center[0], 5)}`;
  return (
    <>
      <p>
        {score === null
          ? page("suitability.surface.cell.none", { place })
          : page("suitability.surface.cell.score", { place, score: formats.score(score) })}
      </p>
      {broken.map(({ condition, amount, asset }) => (
        <p key={`${condition.criterion} ${condition.relation}`}>
          {exclusionSentence(
            { condition, amount: condition.relation === "at-most" ? amount.low : amount.high, asset },
            wording,
          )}
        </p>
      ))}
      <ul className="surface-cell-criteria">
        {criteria.map(({ id, option, weight, amount, value, doubt, asset }) => (
          <li key={`${id} ${option}`}>
            <strong>{criterionName(id, option, wording)}</strong>: {amountWords(id, amount, wording)}
            <span className="setup-note">
              {page("suitability.surface.cell.value", {
                value: scoreWords(value, wording),
                weight: formats.score(weight),
              })}
              {doubt !== "none" && `; ${page(`suitability.doubts.${doubt}`)}`}
            </span>
            {asset && <AssetLine asset={asset} line={null} />}
          </li>
        ))}
      </ul>
    </>
  );
}
