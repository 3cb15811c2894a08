import { type ComponentType, lazy, Suspense, useState } from "react";
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useStore } from "zustand";
import { openPanel } from "../../state/actions.ts";
import type { Panel } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { LayerPanel } from "../layer-panel/LayerPanel.tsx";
import { useLanguage } from "../use-language.ts";
import "./left-panel.css";

/* The first page shows the layers; the other panels come when they are opened. */
const ProximityPanel = lazy(async () => ({
  default: (await import("../proximity-panel/ProximityPanel.tsx")).ProximityPanel,
}));
const FeatureList = lazy(async () => ({
  default: (await import("../feature-list/FeatureList.tsx")).FeatureList,
}));

const PANELS: readonly { readonly id: Panel; readonly Content: ComponentType }[] = [
  { id: "layers", Content: LayerPanel },
  { id: "proximity", Content: ProximityPanel },
  { id: "list", Content: FeatureList },
];

/** The planner's panel: layers, proximity and the list beside the map. It folds away to leave the map. */
export function LeftPanel() {
  const { translate, language } = useLanguage();
  const open = useStore(store, (state) => state.session.panel);
  const [collapsed, setCollapsed] = useState(false);
  return (
    <I18nProvider locale={language}>
      <section className="left-panel" data-collapsed={collapsed} aria-label={translate("panel.label")}>
        <Tabs
          className="panel-tabs"
          selectedKey={open}
          onSelectionChange={(id) => {
            openPanel(id as Panel);
            setCollapsed(false);
          }}
        >
          <div className="panel-bar">
            <TabList className="panel-tab-list" aria-label={translate("panel.label")}>
              {PANELS.map(({ id }) => (
                <Tab key={id} id={id} className="panel-tab">
                  {translate(`panel.tabs.${id}`)}
                </Tab>
              ))}
            </TabList>
            <Button
              look="icon"
              className="panel-collapse"
              aria-label={translate(collapsed ? "panel.expand" : "panel.collapse")}
              aria-expanded={!collapsed}
              onClick={() => setCollapsed(!collapsed)}
            >
              <Icon name={collapsed ? "right" : "left"} />
            </Button>
          </div>
          {!collapsed &&
            PANELS.map(({ id, Content }) => (
              <TabPanel key={id} id={id} className="panel-content">
                <Suspense>
                  <Content />
                </Suspense>
              </TabPanel>
            ))}
        </Tabs>
      </section>
    </I18nProvider>
  );
}
