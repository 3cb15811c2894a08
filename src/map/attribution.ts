import type * as maplibregl from "maplibre-gl";
import { translate } from "../languages/index.ts";
import { LAYERS } from "../layers/index.ts";
import type { State } from "../state/store.ts";
import { tileBackground } from "./backgrounds.ts";

/** Whom the map owes its data to, always in sight: everyone who published something that is shown. */
export class Attribution implements maplibregl.IControl {
  readonly #element = document.createElement("div");
  #text = "";

  onAdd(): HTMLElement {
    this.#element.className = "maplibregl-ctrl map-attribution";
    this.#element.setAttribute("role", "note");
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Called whenever what is shown, or the language, may have changed. */
  show(state: State): void {
    const text = `${translate("map.attribution")}: ${publishers(state).join(" · ")} · MapLibre`;
    if (text === this.#text) return;
    this.#text = text;
    this.#element.setAttribute("aria-label", translate("map.attributionLabel"));
    this.#element.textContent = text;
  }
}

/**
 * The organisations behind all that is shown, each once: of "Kadaster, BRT; feiten uit …" the name Kadaster.
 * What they made, under which licence, stands with each layer.
 */
export function publishers({ document, session }: State): readonly string[] {
  const shown = LAYERS.filter(
    (layer) =>
      session.layerStates[layer.id]?.status === "ready" &&
      (layer.group === "basemap" || document.layers[layer.id]?.visible === true),
  );
  const named = shown.flatMap((layer) => {
    const about = session.manifest?.layers.find((known) => known.id === layer.id);
    return about ? organisations(about.publisher) : [];
  });
  const background = tileBackground(document.background);
  return [...new Set([...named, ...(background ? [background.publisher] : [])])];
}

/** Remarks after a semicolon start with a small letter; they are not a name. */
function organisations(publisher: string): readonly string[] {
  const names = publisher.split(";").map((part) => part.replace(/[,(].*$/, "").trim());
  return names.filter((name) => /^\p{Lu}/u.test(name));
}
