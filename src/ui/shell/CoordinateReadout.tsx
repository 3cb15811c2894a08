import { useState } from "react";
import { useStore } from "zustand";
import type { LngLat } from "../../core/coordinates.ts";
import { insideNetherlands } from "../../geo/inside-netherlands.ts";
import { toRd } from "../../geo/rd.ts";
import { notify } from "../../state/actions.ts";
import { currentCamera } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { copyableRd, copyableWgs84, writeRd, writeWgs84 } from "./write-coordinates.ts";
import "./coordinate-readout.css";

/** Where the pointer is, or else the middle of the map, in WGS84 and RD; a click copies it. */
export function CoordinateReadout() {
  const { translate, formats } = useLanguage();
  const pointer = useStore(store, (state) => state.session.pointer);
  const camera = useStore(store, currentCamera);
  const [copied, setCopied] = useState("");
  const center = useStore(store, (state) => state.session.mapCenter);
  const position: LngLat | null = pointer ?? center ?? (camera && [camera.longitude, camera.latitude]);
  if (!position) return null;

  const rd = toRd(position);
  const of = pointer ? "pointer" : "center";
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(translate(`coordinates.copied.${of}`, { text }));
    } catch {
      notify("problem", "problems.clipboard-denied");
    }
  };
  return (
    <div className="coordinate-readout" onPointerLeave={() => setCopied("")}>
      <span className="coordinate-where">{translate(`coordinates.of.${of}`)}</span>
      <button
        type="button"
        aria-label={translate(`coordinates.copyWgs84.${of}`, { text: copyableWgs84(position) })}
        onClick={() => copy(copyableWgs84(position))}
      >
        {writeWgs84(position, translate, formats)}
      </button>
      {insideNetherlands(rd) && (
        <button
          type="button"
          aria-label={translate(`coordinates.copyRd.${of}`, { text: copyableRd(rd) })}
          onClick={() => copy(copyableRd(rd))}
        >
          RD {writeRd(rd, formats)}
        </button>
      )}
      <span className="coordinate-copied" role="status">
        {copied}
      </span>
    </div>
  );
}
