import type * as maplibregl from "maplibre-gl";
import { translate } from "../languages/index.ts";

/** Zooming without a wheel or a pinch: two buttons that name themselves in the language of the page. */
export class ZoomButtons implements maplibregl.IControl {
  readonly #element = document.createElement("div");
  readonly #zoomIn = button("M8 3v10M3 8h10");
  readonly #zoomOut = button("M3 8h10");

  onAdd(map: maplibregl.Map): HTMLElement {
    this.#element.className = "maplibregl-ctrl maplibregl-ctrl-group map-zoom";
    this.#element.setAttribute("role", "group");
    this.#element.append(this.#zoomIn, this.#zoomOut);
    this.#zoomIn.addEventListener("click", (originalEvent) => map.zoomIn({}, { originalEvent }));
    this.#zoomOut.addEventListener("click", (originalEvent) => map.zoomOut({}, { originalEvent }));
    map.on("zoomend", () => this.#showLimits(map));
    this.relabel();
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Called when the language changes. */
  relabel(): void {
    this.#element.setAttribute("aria-label", translate("map.zoom"));
    name(this.#zoomIn, translate("map.zoomIn"));
    name(this.#zoomOut, translate("map.zoomOut"));
  }

  #showLimits(map: maplibregl.Map): void {
    this.#zoomIn.ariaDisabled = String(map.getZoom() >= map.getMaxZoom());
    this.#zoomOut.ariaDisabled = String(map.getZoom() <= map.getMinZoom());
  }
}

function button(path: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>`;
  return element;
}

function name(element: HTMLElement, words: string): void {
  element.title = words;
  element.setAttribute("aria-label", words);
}
