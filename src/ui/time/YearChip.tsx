import { useStore } from "zustand";
import { chooseYear } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import "./time.css";

/** Says on the map that it shows the plans of another year, and leads back to today. */
export function YearChip() {
  return (
    <PageWords>
      <Chip />
    </PageWords>
  );
}

function Chip() {
  const say = usePageWords();
  const year = useStore(store, ({ document }) => document.year);
  if (year === null) return null;
  return (
    <p className="year-chip">
      <span role="status">{say("time.chip", { year: String(year) })}</span>
      <Button look="quiet" onClick={() => chooseYear(null)}>
        {say("time.back")}
      </Button>
    </p>
  );
}
