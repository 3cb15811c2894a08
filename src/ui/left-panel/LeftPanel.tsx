import { useState } from "react";
import { useStore } from "zustand";
import { openPanel } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TabList, tabId, tabPanelId } from "../controls/TabList.tsx";
import { LazyPart } from "../shell/LazyPart.tsx";
import { PHONE, useMedia } from "../shell/use-media.ts";
import { useLanguage } from "../use-language.ts";
import { PANELS } from "./panels.ts";
import "./left-panel.css";

/** The planner's panels: a rail of names beside the one that is open. It folds away to leave the map. */
export function LeftPanel() {
  const { translate } = useLanguage();
  const open = useStore(store, (state) => state.session.panel);
  const [folded, setFolded] = useState(false);
  const isPhone = useMedia(PHONE);
  const shown = isPhone || !folded;
  const foldLabel = translate(folded ? "panel.expand" : "panel.collapse");
  return (
    <section className="left-panel" data-folded={!shown} aria-label={translate("panel.label")}>
      <div className="panel-rail">
        <TabList
          label={translate("panel.label")}
          orientation={isPhone ? "horizontal" : "vertical"}
          tabs={PANELS.map(({ id, icon }) => ({ id, icon, label: translate(`panel.tabs.${id}`) }))}
          selected={open}
          shown={shown}
          onSelect={(id) => {
            openPanel(id);
            setFolded(false);
          }}
        />
        {!isPhone && (
          <Button
            look="icon"
            className="panel-fold"
            title={foldLabel}
            aria-label={foldLabel}
            aria-expanded={!folded}
            onClick={() => setFolded(!folded)}
          >
            <Icon name={folded ? "right" : "left"} />
          </Button>
        )}
      </div>
      {shown &&
        PANELS.filter(({ id }) => id === open).map(({ id, load }) => (
          <div
            key={id}
            id={tabPanelId(id)}
            role="tabpanel"
            aria-labelledby={tabId(id)}
            className="panel-content"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys
            tabIndex={0}
          >
            <LazyPart load={load} />
          </div>
        ))}
    </section>
  );
}
