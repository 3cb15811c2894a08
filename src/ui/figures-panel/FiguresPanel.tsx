import { useState } from "react";
import { useStore } from "zustand";
import { FIGURE_GROUPS } from "../../catalog/figure.ts";
import type { FigureBook } from "../../catalog/figure-book.ts";
import { figuresOfRegion } from "../../catalog/figure-regions.ts";
import { store } from "../../state/store.ts";
import { featureName } from "../feature/feature-name.ts";
import { FiguresGate } from "../figures/FiguresGate.tsx";
import type { FigureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { FigureGroup } from "./FigureGroup.tsx";
import { RegionCard } from "./RegionCard.tsx";
import { SumTray } from "./SumTray.tsx";
import "./figures-panel.css";

/** The figures of the region one looks at, in groups; two of them can be added, or it says why not. */
export function FiguresPanel() {
  const region = useStore(store, (state) => state.document.region);
  return (
    <FiguresGate>
      {(book, words) => <RegionFigures key={region} region={region} book={book} words={words} />}
    </FiguresGate>
  );
}

interface RegionFiguresProps {
  readonly region: string;
  readonly book: FigureBook;
  readonly words: FigureWords;
}

function RegionFigures({ region, book, words }: RegionFiguresProps) {
  const page = usePageWords();
  const { language } = useLanguage();
  const regions = useStore(store, (state) => state.session.manifest?.regions);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const known = regions?.find(({ id }) => id === region);
  const name = known ? featureName(known, language) : region;
  const figures = figuresOfRegion(book, region, regions ?? []);
  if (figures.length === 0) {
    return (
      <div className="figures-panel">
        {known && <RegionCard region={known} />}
        <p>{page("figures.none", { region: name })}</p>
      </div>
    );
  }
  // A third choice takes the place of the older of two.
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen.slice(-1), id]);
  return (
    <div className="figures-panel">
      {known && <RegionCard region={known} />}
      <header>
        <h2 className="panel-heading">{page("figures.title", { region: name })}</h2>
        <p className="figures-about">{page("figures.about")}</p>
      </header>
      {FIGURE_GROUPS.map((group) => (
        <FigureGroup
          key={group}
          group={group}
          figures={figures.filter((figure) => figure.group === group)}
          book={book}
          words={words}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <SumTray book={book} words={words} chosen={chosen} onClear={() => setChosen([])} />
    </div>
  );
}
