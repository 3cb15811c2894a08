import type * as maplibregl from "maplibre-gl";
import { translate } from "../languages/index.ts";
import { LAYERS } from "../layers/index.ts";
import type { State } from "../state/store.ts";
import { tileBackground } from "./backgrounds.ts";
import { coveredPixels } from "./free-area.ts";

/** Where panels leave less of the map free than this the list starts folded up: its first names stay in sight. */
const WIDE_REM = 45;
const NAMES_WHEN_FOLDED = 2;
/** A line ends with the dot and never begins with it. */
const SEPARATOR = "\u00a0· ";

/** Whom the map owes its data to, always in sight: everyone who published something that is shown. */
export class Attribution implements maplibregl.IControl {
  readonly #element = document.createElement("details");
  readonly #summary = document.createElement("summary");
  readonly #all = document.createElement("span");
  #text = "";

  onAdd(map: maplibregl.Map): HTMLElement {
    this.#element.className = "maplibregl-ctrl map-attribution";
    const container = map.getContainer();
    const { left, right } = coveredPixels(container);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.#element.open = container.clientWidth - left - right >= WIDE_REM * rem;
    this.#element.append(this.#summary, this.#all);
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Called whenever what is shown, or the language, may have changed. */
  show(state: State): void {
    const { publishers, licences } = credits(state);
    const names = [...publishers, "MapLibre"];
    const title = translate("map.attribution");
    const all = [...names, licences.join(", ")].join(SEPARATOR);
    const text = title + all;
    if (text === this.#text) return;
    this.#text = text;
    this.#all.textContent = all;
    const rest = names.length - NAMES_WHEN_FOLDED;
    const first = names.slice(0, NAMES_WHEN_FOLDED).join(SEPARATOR);
    this.#summary.textContent = title;
    this.#summary.dataset.folded = rest > 0 ? `: ${first} +${rest}` : `: ${first}`;
  }
}

/** Whom all that is shown is owed to, and under which licences; each once, in drawing order. */
export interface Credits {
  readonly publishers: readonly string[];
  readonly licences: readonly string[];
}

/**
 * The organisations behind all that is shown: of "Kadaster (BRK)" the name Kadaster. What each of them made,
 * under which of the licences, stands with each layer.
 */
export function credits({ document, session }: State): Credits {
  // Coverage draws the facilities of its layer itself.
  const ofAnalysis = session.panel === "coverage" ? document.coverage.layer : null;
  const shown = LAYERS.filter(
    (layer) =>
      layer.id === ofAnalysis ||
      (session.layerStates[layer.id]?.status === "ready" &&
        (layer.group === "basemap" || document.layers[layer.id]?.visible === true)),
  );
  const abouts = shown.flatMap(
    (layer) => session.manifest?.layers.find((known) => known.id === layer.id) ?? [],
  );
  const background = tileBackground(document.background);
  return {
    publishers: once([
      ...abouts.flatMap(({ publisher }) => organisations(publisher)),
      ...(background ? [background.publisher] : []),
    ]),
    licences: once(abouts.flatMap(({ licence }) => licence.split("; "))),
  };
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Remarks after a semicolon start with a small letter; they are not a name. */
function organisations(publisher: string): readonly string[] {
  const names = publisher.split(";").map((part) => part.replace(/[,(].*$/, "").trim());
  return names.filter((name) => /^\p{Lu}/u.test(name));
}
