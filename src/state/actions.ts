import { MAX_SITES } from "../analyses/proximity/limits.ts";
import type { Site } from "../analyses/proximity/types.ts";
import type { LngLat } from "../core/coordinates.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import { type Problem, problem } from "../core/problem.ts";
import type { Background, Camera, ViewDocument } from "./document.ts";
import { remember, stepBack, stepForward } from "./history.ts";
import type { Notice, Panel, Session } from "./session.ts";
import { featureSite, pointSite, sitePosition } from "./sites.ts";
import { store } from "./store.ts";

/**
 * Changes the document as one step that can be undone; `note` is the key of what was done. Returning the
 * same document makes no step.
 */
export function change(note: string, edit: (document: ViewDocument) => ViewDocument): void {
  store.setState((state) => {
    const document = edit(state.document);
    if (document === state.document) return state;
    return { document, history: remember(state.history, note, state.document) };
  });
}

/** Changes the document without making a step: the camera, a selection, a slider that is still moving. */
export function adjust(edit: (document: ViewDocument) => ViewDocument): void {
  store.setState((state) => ({ document: edit(state.document) }));
}

/**
 * Makes one step of everything `adjust` did since `before`: what a dragged slider or marker calls on
 * release.
 */
export function settle(note: string, before: ViewDocument): void {
  store.setState((state) =>
    state.document === before ? state : { history: remember(state.history, note, before) },
  );
}

/** Changes session state; nobody hears of it when nothing becomes another. */
export function updateSession(edit: (session: Session) => Partial<Session>): void {
  store.setState((state) => {
    const session = { ...state.session, ...edit(state.session) };
    const keys = Object.keys(session) as (keyof Session)[];
    return keys.every((key) => Object.is(session[key], state.session[key])) ? state : { session };
  });
}

export function undo(): void {
  store.setState((state) => stepBack(state.history, state.document) ?? state);
}

export function redo(): void {
  store.setState((state) => stepForward(state.history, state.document) ?? state);
}

export function showLayer(layer: string, visible: boolean): void {
  change(visible ? "show-layer" : "hide-layer", (document) => {
    const view = document.layers[layer];
    if (!view || view.visible === visible) return document;
    return { ...document, layers: { ...document.layers, [layer]: { ...view, visible } } };
  });
}

/** While the slider moves; call {@link settle} with the document from before on release. */
export function fadeLayer(layer: string, opacity: number): void {
  adjust((document) => {
    const view = document.layers[layer];
    if (!view) return document;
    return { ...document, layers: { ...document.layers, [layer]: { ...view, opacity } } };
  });
}

export function moveCamera(camera: Camera): void {
  adjust((document) => ({ ...document, camera }));
}

/**
 * Goes to a region's bounds and switches on the layers that it lives by; the others stay as they are. Only
 * when a layer is switched on is it a step to take back.
 */
export function showRegion(region: string): void {
  const { manifest } = store.getState().session;
  const wanted = manifest?.regions.find(({ id }) => id === region)?.layers ?? [];
  change("show-region", (document) => {
    const off = wanted.filter((id) => document.layers[id]?.visible === false);
    const on = off.map((id) => [id, { opacity: 1, ...document.layers[id], visible: true }] as const);
    return on.length === 0
      ? document
      : { ...document, layers: { ...document.layers, ...Object.fromEntries(on) } };
  });
  adjust((document) => ({ ...document, region, camera: null }));
}

/** Shows what is planned by a year (one of `PLAN_YEARS`); null goes back to today. */
export function chooseYear(year: number | null): void {
  change("year", (document) => (document.year === year ? document : { ...document, year }));
}

/** Shows only the features of a layer with this value of an attribute; null shows all again. */
export function filterLayer(layer: string, attribute: string, value: string | null): void {
  change("filter", (document) => {
    const { [attribute]: before, ...others } = document.filters[layer] ?? {};
    if ((before ?? null) === value) return document;
    const wanted = value === null ? others : { ...others, [attribute]: value };
    const { [layer]: _, ...rest } = document.filters;
    return { ...document, filters: Object.keys(wanted).length === 0 ? rest : { ...rest, [layer]: wanted } };
  });
}

/** Shows all features of a layer again. */
export function clearFilters(layer: string): void {
  change("filter", (document) => {
    const { [layer]: filters, ...rest } = document.filters;
    return filters === undefined ? document : { ...document, filters: rest };
  });
}

export function chooseBackground(background: Background): void {
  change("background", (document) =>
    document.background === background ? document : { ...document, background },
  );
}

/** Selects a feature (its layer is switched on when it was off) or, with null, nothing. */
export function select(selected: FeatureRef | null): void {
  adjust((document) => {
    const view = selected ? document.layers[selected.layer] : undefined;
    const layers =
      selected && view && !view.visible
        ? { ...document.layers, [selected.layer]: { ...view, visible: true } }
        : document.layers;
    return { ...document, selected, layers };
  });
}

/**
 * Adds a site to measure from and opens the proximity panel. A site that is already there is kept once; one
 * more than a link can carry is refused with a sentence.
 */
function addSite(site: Site): void {
  const { sites } = store.getState().document.proximity;
  if (sites.length >= MAX_SITES && sites.every(({ id }) => id !== site.id)) {
    updateSession(() => ({ placing: false }));
    notifyProblem(problem("too-many-sites", { most: MAX_SITES }));
    return;
  }
  change("add-site", (document) => {
    if (document.proximity.sites.some((known) => known.id === site.id)) return document;
    return { ...document, proximity: { ...document.proximity, sites: [...document.proximity.sites, site] } };
  });
  updateSession(() => ({ panel: "proximity", placing: false }));
}

/** Adds a point to measure from; `name` is what the person knows it by, when there is such a thing. */
export function addPointSite(position: LngLat, name: string | null = null): void {
  addSite(pointSite(store.getState().document.proximity.sites, position, name));
}

/** Adds a feature to measure from. */
export function addFeatureSite(feature: FeatureRef): void {
  addSite(featureSite(feature));
}

export function removeSite(id: string): void {
  change("remove-site", (document) => ({
    ...document,
    proximity: { ...document.proximity, sites: document.proximity.sites.filter((site) => site.id !== id) },
  }));
}

/** While a site is dragged or moved by keyboard; call {@link settle} on release. Feature sites stay. */
export function moveSite(id: string, position: LngLat): void {
  const [longitude, latitude] = sitePosition(position);
  adjust((document) => ({
    ...document,
    proximity: {
      ...document.proximity,
      sites: document.proximity.sites.map((site) =>
        site.id === id && site.type === "point" ? { ...site, longitude, latitude, name: null } : site,
      ),
    },
  }));
}

export function setProximityCount(count: number): void {
  change("proximity-count", (document) => ({ ...document, proximity: { ...document.proximity, count } }));
}

export function setRadii(radiiMeters: readonly number[]): void {
  change("proximity-radii", (document) => ({
    ...document,
    proximity: { ...document.proximity, radiiMeters },
  }));
}

export function hover(hovered: FeatureRef | null): void {
  updateSession(() => ({ hovered }));
}

/** Lights up the line to a result; null puts it out. */
export function hoverResult(hoveredResult: Session["hoveredResult"]): void {
  updateSession(() => ({ hoveredResult }));
}

/** Chooses the layer of the list beside the map. */
export function chooseListLayer(listLayer: string): void {
  updateSession(() => ({ listLayer }));
}

export function openPanel(panel: Panel): void {
  updateSession(() => ({ panel }));
}

export function startPlacing(placing: boolean): void {
  updateSession(() => ({ placing }));
}

let nextNotice = 1;

/** Shows a sentence until it is dismissed; the same sentence is not shown twice. */
export function notify(tone: Notice["tone"], key: string, facts: Notice["facts"] = {}): void {
  updateSession((session) => {
    const same = session.notices.some(
      (notice) => notice.key === key && JSON.stringify(notice.facts) === JSON.stringify(facts),
    );
    return same ? {} : { notices: [...session.notices, { id: nextNotice++, tone, key, facts }] };
  });
}

/** Shows a problem as a notice. */
export function notifyProblem(problem: Problem): void {
  notify("problem", `problems.${problem.code}`, problem.facts);
}

export function dismissNotice(id: number): void {
  updateSession((session) => ({ notices: session.notices.filter((notice) => notice.id !== id) }));
}

/** Takes away what is no longer so. */
export function dismissNoticesOf(key: string): void {
  updateSession((session) => ({ notices: session.notices.filter((notice) => notice.key !== key) }));
}

export function dismissAllNotices(): void {
  updateSession(() => ({ notices: [] }));
}
