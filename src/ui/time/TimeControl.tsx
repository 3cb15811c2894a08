import { useStore } from "zustand";
import { PLAN_YEARS } from "../../layers/time.ts";
import { chooseYear } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import "./time.css";

const TODAY = "today";

/** Today or one of the years that the plans name. The arrow keys go from year to year. */
export function TimeControl() {
  const say = usePageWords();
  const year = useStore(store, ({ document }) => document.year);
  return (
    <div className="time-control">
      <Choice
        look="bar"
        label={say("time.label")}
        options={[
          { id: TODAY, label: say("time.today") },
          ...PLAN_YEARS.map((one) => ({ id: String(one), label: String(one) })),
        ]}
        value={year === null ? TODAY : String(year)}
        onChange={(id) => chooseYear(id === TODAY ? null : Number(id))}
      />
      <p>{year === null ? say("time.aboutToday") : say("time.about", { year: String(year) })}</p>
    </div>
  );
}
