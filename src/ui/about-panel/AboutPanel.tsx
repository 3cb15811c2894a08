import { useState } from "react";
import { Choice } from "../controls/Choice.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { AboutData } from "./AboutData.tsx";
import { AboutMap } from "./AboutMap.tsx";
import "./about-panel.css";

const VIEWS = ["map", "data"] as const;
type View = (typeof VIEWS)[number];

/** What the map can and cannot tell, and every layer with its origin. */
export function AboutPanel() {
  return (
    <PageWords>
      <About />
    </PageWords>
  );
}

function About() {
  const page = usePageWords();
  const [view, setView] = useState<View>("map");
  return (
    <div className="about-panel">
      <Choice
        label={page("about.views.label")}
        look="bar"
        options={VIEWS.map((id) => ({ id, label: page(`about.views.${id}`) }))}
        value={view}
        onChange={setView}
      />
      {view === "map" ? <AboutMap onShowData={() => setView("data")} /> : <AboutData />}
    </div>
  );
}
