import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Problem, problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { translate } from "../languages/index.ts";
import type { Camera } from "../state/document.ts";
import { reducesMotion } from "./reduces-motion.ts";

export interface MapOptions {
  /** Shown, not worked on: no sites are placed or moved. */
  readonly readOnly: boolean;
  /** One finger or a plain wheel scrolls the page, as a map in someone else's page must let it. */
  readonly cooperativeGestures: boolean;
}

maplibregl.setWorkerUrl(workerUrl);

/** Creates an empty map; a browser without WebGL 2 gets a problem instead of an exception. */
export function createMap(
  container: HTMLElement,
  camera: Camera,
  { cooperativeGestures }: MapOptions,
): Result<maplibregl.Map> {
  if (!hasWebGl2()) return failure(noWebGl());
  try {
    const map = new maplibregl.Map({
      container,
      style: { version: 8, sources: {}, layers: [] },
      center: [camera.longitude, camera.latitude],
      zoom: camera.zoom,
      minZoom: 2,
      maxZoom: 18,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: false,
      renderWorldCopies: false,
      cooperativeGestures,
      fadeDuration: reducesMotion() ? 0 : 150,
      locale: {
        "Map.Title": translate("map.labelPlain"),
        "CooperativeGesturesHandler.WindowsHelpText": translate("map.gesturesDesktop"),
        "CooperativeGesturesHandler.MacHelpText": translate("map.gesturesMac"),
        "CooperativeGesturesHandler.MobileHelpText": translate("map.gesturesMobile"),
      },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return success(map);
  } catch {
    return failure(noWebGl());
  }
}

/** MapLibre throws inside its constructor without WebGL 2, so it is asked for first. */
function hasWebGl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

function noWebGl(): Problem {
  return problem("no-webgl");
}
