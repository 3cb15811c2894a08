import { useState } from "react";
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useStore } from "zustand";
import { openPanel } from "../../state/actions.ts";
import type { Panel } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { LazyPart } from "../shell/LazyPart.tsx";
import { useMedia } from "../shell/use-media.ts";
import { useLanguage } from "../use-language.ts";
import { PANELS } from "./panels.ts";
import "./left-panel.css";

/** The planner's panels: a rail of names beside the one that is open. It folds away to leave the map. */
export function LeftPanel() {
  const { translate, language } = useLanguage();
  const open = useStore(store, (state) => state.session.panel);
  const [collapsed, setCollapsed] = useState(false);
  const isPhone = useMedia("(max-width: 719px)");
  const shown = isPhone || !collapsed;
  const foldLabel = translate(collapsed ? "panel.expand" : "panel.collapse");
  return (
    <I18nProvider locale={language}>
      <section className="left-panel" data-collapsed={!shown} aria-label={translate("panel.label")}>
        <Tabs
          className="panel-tabs"
          orientation={isPhone ? "horizontal" : "vertical"}
          selectedKey={open}
          onSelectionChange={(id) => {
            openPanel(id as Panel);
            setCollapsed(false);
          }}
        >
          <div className="panel-rail">
            <TabList className="panel-tab-list" aria-label={translate("panel.label")}>
              {PANELS.map(({ id, icon }) => (
                <Tab key={id} id={id} className="panel-tab">
                  <Icon name={icon} />
                  {translate(`panel.tabs.${id}`)}
                </Tab>
              ))}
            </TabList>
            {!isPhone && (
              <Button
                look="icon"
                className="panel-fold"
                title={foldLabel}
                aria-label={foldLabel}
                aria-expanded={!collapsed}
                onClick={() => setCollapsed(!collapsed)}
              >
                <Icon name={collapsed ? "right" : "left"} />
              </Button>
            )}
          </div>
          {shown &&
            PANELS.map(({ id, load }) => (
              <TabPanel key={id} id={id} className="panel-content">
                <LazyPart load={load} />
              </TabPanel>
            ))}
        </Tabs>
      </section>
    </I18nProvider>
  );
}
