import * as maplibregl from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { problem } from "../core/problem.ts";
import { translate } from "../languages/index.ts";
import { MAP_WORDS } from "../layers/style/names.ts";
import { updateSession } from "../state/actions.ts";
import { type State, store } from "../state/store.ts";
import type { Theme } from "../theme/theme.ts";
import { Attribution } from "./attribution.ts";
import { pictureBuilder } from "./build-picture.ts";
import { FIRST_CAMERA } from "./camera.ts";
import { createMap, type MapOptions } from "./create-map.ts";
import { onSystemTheme, themeOf } from "./current-theme.ts";
import { followDocument } from "./fit.ts";
import { watchLeft } from "./free-area.ts";
import { hoveredName } from "./hovered-name.ts";
import { rasterImages } from "./images.ts";
import { listenToPointer } from "./interactions.ts";
import { listenToKeys } from "./keyboard.ts";
import { loadLettersAbroad } from "./letters.ts";
import { createLiveRegion } from "./live-region.ts";
import { showNameBesidePointer } from "./name-beside-pointer.ts";
import type { Surroundings } from "./picture.ts";
import { reportView } from "./report-view.ts";
import { siteMarkers } from "./site-markers.ts";
import { createMapWriter } from "./sync-map.ts";
import { tellIdle } from "./tell-idle.ts";
import { type MapTool, openToolBox } from "./tools.ts";
import { watchBackground } from "./watch-background.ts";
import { ZoomButtons } from "./zoom-buttons.ts";

/**
 * Puts the map in a container and keeps it in step with the store until the returned function is called. A
 * browser that cannot draw it is told so in `session.mapProblem`; everything else keeps working. `tools` come
 * when the state first calls for them.
 */
export function mountMap(
  container: HTMLElement,
  options: MapOptions,
  tools: readonly MapTool[] = [],
): () => void {
  const created = createMap(container, store.getState().document.camera ?? FIRST_CAMERA, options);
  if (!created.ok) {
    updateSession(() => ({ mapProblem: created.problem }));
    return () => {};
  }
  const map = created.value;
  const zoomButtons = new ZoomButtons();
  const attribution = new Attribution();

  map.addControl(attribution, "bottom-right");
  map.addControl(zoomButtons, "bottom-right");
  map.addControl(new maplibregl.ScaleControl({ unit: "metric", maxWidth: 120 }), "bottom-left");

  const writer = createMapWriter(map);
  const buildPicture = pictureBuilder();
  const follow = oncePerFrame(followDocument(map));
  const markers = siteMarkers(map, options);
  const live = createLiveRegion(container);
  const toolBox = openToolBox(map, tools, () => show());
  let theme: Theme | null = null;

  const show = (): void => {
    const state = store.getState();
    const surroundings: Surroundings = { theme: themeOf(state.session.themeChoice), words: mapWords() };
    if (surroundings.theme !== theme) {
      theme = surroundings.theme;
      void rasterImages(theme).then(writer.setImages);
    }
    toolBox.follow(state);
    writer.show(buildPicture(state, surroundings, toolBox.parts()));
    markers.show(state, theme);
    attribution.show(state);
  };

  const relabel = (): void => {
    const { document, session } = store.getState();
    const region = session.manifest?.regions.find((known) => known.id === document.region);
    const name = session.language === "nl" ? region?.name_nl : region?.name_en;
    const label = name ? translate("map.label", { region: name }) : translate("map.labelPlain");
    map.getCanvas().setAttribute("aria-label", `${label}. ${translate("map.help")}`);
    zoomButtons.relabel();
  };

  const onLost = (): void => updateSession(() => ({ mapProblem: problem("context-lost") }));
  const onRestored = (): void => updateSession(() => ({ mapProblem: null }));
  map.on("webglcontextlost", onLost);
  map.on("webglcontextrestored", onRestored);

  const stops = [
    store.subscribe((state, before) => {
      show();
      const { document, session } = state;
      if (document !== before.document || session.manifest !== before.session.manifest) follow.run();
      const renamed =
        state.session.language !== before.session.language ||
        state.session.manifest !== before.session.manifest ||
        state.document.region !== before.document.region;
      if (renamed) relabel();
    }),
    onSystemTheme(show),
    watchLeft(container, follow.run),
    reportView(map),
    listenToPointer(map, options, toolBox),
    listenToKeys(map, live.announce),
    showNameBesidePointer(map, hoveredName),
    watchBackground(map),
    loadLettersAbroad(map),
    tellIdle(map),
    writer.stop,
    follow.stop,
    toolBox.stop,
    markers.remove,
    live.remove,
  ];
  map.on("resize", follow.run);
  show();
  follow.run();
  relabel();
  return () => {
    for (const stop of stops) stop();
    map.remove();
    updateSession(() => ({ inView: null, pointer: null, hovered: null }));
  };
}

/** Panels are drawn first, so that the map sees what they cover. */
function oncePerFrame(follow: (state: State) => void): {
  readonly run: () => void;
  readonly stop: () => void;
} {
  let frame = 0;
  return {
    run: () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        follow(store.getState());
      });
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function mapWords(): Surroundings["words"] {
  return Object.fromEntries(
    MAP_WORDS.map((word) => [word, translate(`map.words.${word}`)]),
  ) as Surroundings["words"];
}
