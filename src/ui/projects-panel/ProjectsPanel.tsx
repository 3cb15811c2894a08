import { useMemo } from "react";
import { useStore } from "zustand";
import { thisYear } from "../../core/this-year.ts";
import { clearFilters, showLayer } from "../../state/actions.ts";
import { retryLayer } from "../../state/loading.ts";
import { layerState } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Switch } from "../controls/Switch.tsx";
import { PageWords, usePageWords } from "../pages/PageWords.tsx";
import { Problem } from "../shell/Problem.tsx";
import { TimeControl } from "../time/TimeControl.tsx";
import { useLanguage } from "../use-language.ts";
import { ProjectFilters } from "./ProjectFilters.tsx";
import { ProjectList } from "./ProjectList.tsx";
import { projectRows } from "./project-rows.ts";
import "./projects-panel.css";

const NO_FILTERS: Readonly<Record<string, string>> = {};
const stateOfProjects = layerState("projects");

/** What the documents plan, study, lobby for or have done: always the whole list, on the map where it has a place. */
export function ProjectsPanel() {
  return (
    <PageWords>
      <Projects />
    </PageWords>
  );
}

function Projects() {
  const say = usePageWords();
  const { translate } = useLanguage();
  const state = useStore(store, stateOfProjects);
  return (
    <div className="projects-panel">
      <h2 className="panel-heading">{translate("layers.projects.name")}</h2>
      <TimeControl />
      {state.status === "failed" && (
        <p role="alert">
          <Problem problem={state.problem} />{" "}
          <Button onClick={() => retryLayer("projects")}>{translate("app.retry")}</Button>
        </p>
      )}
      {state.status === "ready" ? <Found features={state.data.collection.features} /> : null}
      {state.status === "loading" && <p role="status">{say("projects.loading")}</p>}
    </div>
  );
}

function Found({ features }: { readonly features: Parameters<typeof projectRows>[0] }) {
  const say = usePageWords();
  const filters = useStore(store, ({ document }) => document.filters.projects) ?? NO_FILTERS;
  const year = useStore(store, ({ document }) => document.year);
  const rows = useMemo(
    () => projectRows(features, filters, { year, current: thisYear() }),
    [features, filters, year],
  );
  const isOnMap = useStore(store, ({ document }) => document.layers.projects?.visible === true);
  const { count, total, onMap } = rows;
  return (
    <>
      <ProjectFilters features={features} filters={filters} />
      <div className="projects-count">
        <p role="status">
          {say("projects.count", { shown: count, total })}{" "}
          {say(isOnMap ? "projects.onMap" : "projects.placed", { count: onMap })}
        </p>
        {filters !== NO_FILTERS && (
          <Button look="quiet" onClick={() => clearFilters("projects")}>
            {say("projects.clear")}
          </Button>
        )}
      </div>
      <Switch isSelected={isOnMap} onChange={(isSelected) => showLayer("projects", isSelected)}>
        {say("projects.onMapSwitch")}
      </Switch>
      <ProjectList rows={rows} />
      <p className="projects-note">{say("projects.origin")}</p>
    </>
  );
}
