import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import type { Read } from "../catalog/read.ts";
import { store } from "../state/store.ts";
import { SelectionAnnouncement } from "../ui/details-panel/SelectionAnnouncement.tsx";
import { LeftPanel } from "../ui/left-panel/LeftPanel.tsx";
import { Notices } from "../ui/notices/Notices.tsx";
import { SearchDoor } from "../ui/search/SearchDoor.tsx";
import { Brand } from "../ui/shell/Brand.tsx";
import { CoordinateReadout } from "../ui/shell/CoordinateReadout.tsx";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary.tsx";
import { LazyPart } from "../ui/shell/LazyPart.tsx";
import { MapProblem } from "../ui/shell/MapProblem.tsx";
import { Sheet } from "../ui/shell/Sheet.tsx";
import { LANDMARKS, SkipLinks } from "../ui/shell/SkipLinks.tsx";
import { useEscapeKey } from "../ui/shell/use-escape-key.ts";
import { usePageAttributes } from "../ui/shell/use-page-attributes.ts";
import { Toolbar } from "../ui/toolbar/Toolbar.tsx";
import { MapView } from "./MapView.tsx";
import "./fonts.css";
import "./page.css";
import "./explorer.css";

const loadDetails = async () => (await import("../ui/details-panel/DetailsPanel.tsx")).DetailsPanel;

const YearChip = lazy(async () => ({ default: (await import("../ui/time/YearChip.tsx")).YearChip }));

interface ExplorerProps {
  /** Reads the data folder, for the names to search. */
  readonly read: Read;
}

/** The planner's page; whatever breaks in it, a sentence and a way out remain. */
export function Explorer(props: ExplorerProps) {
  return (
    <ErrorBoundary>
      <ExplorerPage {...props} />
    </ErrorBoundary>
  );
}

/** The map fills the page, everything else floats over its edges. */
function ExplorerPage({ read }: ExplorerProps) {
  usePageAttributes();
  useEscapeKey();
  const selected = useStore(store, (state) => state.document.selected !== null);
  const sites = useStore(store, ({ document }) => document.proximity.sites.map(({ id }) => id).join(" "));
  const candidate = useStore(store, (state) => state.session.chosenCandidate ?? "");
  const cluster = useStore(store, (state) => state.session.openedInClusters ?? "");
  const hasYear = useStore(store, (state) => state.document.year !== null);
  return (
    <div className="explorer" data-selected={selected}>
      <SkipLinks />
      <div className="explorer-top">
        <div className="explorer-search">
          <Brand />
          <SearchDoor read={read} />
        </div>
        <Toolbar />
      </div>
      <main className="explorer-main">
        <MapView />
        <MapProblem />
        {hasYear && (
          <Suspense>
            <YearChip />
          </Suspense>
        )}
        <Sheet
          className="explorer-left"
          id={LANDMARKS.panel}
          start="low"
          news={`${sites} ${candidate} ${cluster}`}
        >
          <ErrorBoundary>
            <LeftPanel />
          </ErrorBoundary>
        </Sheet>
        {selected && (
          <Sheet className="explorer-right" start="middle">
            <ErrorBoundary>
              <LazyPart load={loadDetails} />
            </ErrorBoundary>
          </Sheet>
        )}
        <SelectionAnnouncement />
        <CoordinateReadout />
        <Notices />
      </main>
    </div>
  );
}
