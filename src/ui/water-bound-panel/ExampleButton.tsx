import { useState } from "react";
import { fetchText } from "../../catalog/fetch-text.ts";
import { loadJson } from "../../catalog/load-json.ts";
import { PlotInventory } from "../../catalog/plot-inventory.ts";
import type { Problem } from "../../core/problem.ts";
import { loadPlotExample } from "../../state/plot-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** Shows the invented example; it says everywhere that it is one, and is never counted. */
export function ExampleButton() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const show = async () => {
    const read = fetchText(new URL("./schema/", location.href).href);
    const example = await loadJson(read, "water-bound-plots.example.json", PlotInventory);
    setProblem(example.ok ? null : example.problem);
    if (example.ok) loadPlotExample(example.value);
  };
  return (
    <>
      <Button onClick={() => void show()}>{page("plots.showExample")}</Button>
      {problem && <span role="alert">{problemSentence(problem, translate)}</span>}
    </>
  );
}
