import { useStore } from "zustand";
import { figuresOfFeature } from "../../catalog/figure-regions.ts";
import { formatFeatureRef } from "../../core/feature-ref.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { FigureCard } from "./FigureCard.tsx";
import { FiguresGate } from "./FiguresGate.tsx";

/** The figures that the documents give of the selected feature; nothing when there are none. */
export function FeatureFigures() {
  const selected = useStore(store, (state) => state.document.selected);
  if (!selected) return null;
  return (
    <FiguresGate>
      {(book, words) => {
        const figures = figuresOfFeature(book, formatFeatureRef(selected));
        if (figures.length === 0) return null;
        return (
          <section aria-labelledby="details-figures" className="figure-list">
            <Heading />
            {figures.map((figure) => (
              <FigureCard key={figure.id} figure={figure} words={words} />
            ))}
          </section>
        );
      }}
    </FiguresGate>
  );
}

function Heading() {
  const page = usePageWords();
  return (
    <h3 id="details-figures" className="details-heading">
      {page("figures.ofFeature")}
    </h3>
  );
}
