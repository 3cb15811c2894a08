import { useEffect, useRef } from "react";
import { mountMap } from "../map/mount-map.ts";
import { LANDMARKS } from "../ui/shell/SkipLinks.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { MAP_TOOLS } from "./map-tools.ts";

/** The map, from the moment it is on the page until it is not. */
export function MapView() {
  const { translate } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    return mountMap(container.current, { readOnly: false, cooperativeGestures: false }, MAP_TOOLS);
  }, []);
  return (
    <section id={LANDMARKS.map} className="explorer-map" aria-label={translate("app.map")}>
      <div ref={container} className="explorer-map-canvas" />
    </section>
  );
}
