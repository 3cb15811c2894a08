import type { Panel } from "../../state/session.ts";
import type { IconName } from "../controls/Icon.tsx";
import { LayerPanel } from "../layer-panel/LayerPanel.tsx";
import type { LoadPart } from "../shell/LazyPart.tsx";

/** A panel of the planner's page; its short name is `panel.tabs.<id>`. */
interface PanelDefinition {
  readonly id: Panel;
  readonly icon: IconName;
  readonly load: LoadPart;
}

/** Every panel, in the order of the rail. The page opens with the first; the others are fetched when opened. */
export const PANELS: readonly PanelDefinition[] = [
  { id: "layers", icon: "layers", load: () => LayerPanel },
  {
    id: "proximity",
    icon: "rings",
    load: async () => (await import("../proximity-panel/ProximityPanel.tsx")).ProximityPanel,
  },
  {
    id: "suitability",
    icon: "scales",
    load: async () => (await import("../suitability-panel/SuitabilityPanel.tsx")).SuitabilityPanel,
  },
  {
    id: "clusters",
    icon: "clusters",
    load: async () => (await import("../clusters-panel/ClustersPanel.tsx")).ClustersPanel,
  },
  {
    id: "coverage",
    icon: "road",
    load: async () => (await import("../coverage-panel/CoveragePanel.tsx")).CoveragePanel,
  },
  {
    id: "projects",
    icon: "calendar",
    load: async () => (await import("../projects-panel/ProjectsPanel.tsx")).ProjectsPanel,
  },
  {
    id: "figures",
    icon: "chart",
    load: async () => (await import("../figures-panel/FiguresPanel.tsx")).FiguresPanel,
  },
  {
    id: "water-bound",
    icon: "quay",
    load: async () => (await import("../water-bound-panel/WaterBoundPanel.tsx")).WaterBoundPanel,
  },
  {
    id: "list",
    icon: "list",
    load: async () => (await import("../feature-list/FeatureList.tsx")).FeatureList,
  },
  {
    id: "about",
    icon: "info",
    load: async () => (await import("../about-panel/AboutPanel.tsx")).AboutPanel,
  },
];
