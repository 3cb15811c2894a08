import { MAX_COUNT, MAX_RADII, MAX_RADIUS_METERS, MAX_SITES } from "../analyses/proximity/limits.ts";
import { formatFeatureRef, parseFeatureRef } from "../core/feature-ref.ts";
import { LAYERS } from "../layers/index.ts";
import { PLAN_YEARS } from "../layers/time.ts";
import { defaultDocument } from "./default-document.ts";
import { BACKGROUNDS, type LayerView, type ViewDocument } from "./document.ts";
import { CLUSTERS_FIELD } from "./url-clusters.ts";
import { COVERAGE_FIELD } from "./url-coverage.ts";
import { accept, type Refusal, refuse, type UrlField } from "./url-field.ts";
import { readSites, shortNumber, writeSites } from "./url-sites.ts";
import { SUITABILITY_FIELDS } from "./url-suitability-fields.ts";
import { WATER_BOUND_FIELD } from "./url-water-bound.ts";

const panelLayers = LAYERS.filter((layer) => layer.group !== "basemap").map((layer) => layer.id);

const camera: UrlField = {
  key: "map",
  write: ({ camera: view }) =>
    view &&
    [shortNumber(view.zoom, 2), shortNumber(view.latitude, 5), shortNumber(view.longitude, 5)].join("/"),
  read: (text, document) => {
    const numbers = text.split("/").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
    const sound = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
    return sound
      ? accept({ ...document, camera: { zoom, latitude, longitude } })
      : refuse(document, `map=${text}`);
  },
};

const region: UrlField = {
  key: "r",
  write: (document) => (document.region === defaultDocument.region ? null : document.region),
  read: (text, document) =>
    /^[a-z0-9-]{1,60}$/.test(text) ? accept({ ...document, region: text }) : refuse(document, `r=${text}`),
};

const visibleLayers: UrlField = {
  key: "l",
  write: ({ layers }) =>
    panelLayers.every((id) => layers[id]?.visible === defaultDocument.layers[id]?.visible)
      ? null
      : panelLayers.filter((id) => layers[id]?.visible).join(","),
  read: (text, document) => {
    const wanted = text.split(",").filter((id) => id !== "");
    const layers = mapLayers(document, (id, view) =>
      panelLayers.includes(id) ? { ...view, visible: wanted.includes(id) } : view,
    );
    return { document: { ...document, layers }, refusals: unknownLayers(wanted) };
  },
};

const opacity: UrlField = {
  key: "o",
  write: ({ layers }) =>
    panelLayers
      .map((id) => ({ id, percent: Math.round((layers[id]?.opacity ?? 1) * 100) }))
      .filter(({ percent }) => percent !== 100)
      .map(({ id, percent }) => `${id}:${percent}`)
      .join(",") || null,
  read: (text, document) => {
    const pairs = text.split(",").map((pair) => /^([a-z0-9-]+):(\d{1,3})$/.exec(pair));
    if (pairs.some((pair) => pair === null || Number(pair[2]) > 100)) return refuse(document, `o=${text}`);
    const percents = new Map(pairs.map((pair) => [pair?.[1] ?? "", Number(pair?.[2])]));
    const layers = mapLayers(document, (id, view) => ({
      ...view,
      opacity: (percents.get(id) ?? view.opacity * 100) / 100,
    }));
    return { document: { ...document, layers }, refusals: unknownLayers([...percents.keys()]) };
  },
};

const background: UrlField = {
  key: "bg",
  write: (document) => (document.background === defaultDocument.background ? null : document.background),
  read: (text, document) => {
    const known = BACKGROUNDS.find((id) => id === text);
    return known ? accept({ ...document, background: known }) : refuse(document, `bg=${text}`);
  },
};

const FILTER = /^([a-z0-9-]+)\.([a-zA-Z0-9]{1,40}):([a-z0-9-]{1,60})$/;

/** `f=projects.theme:programme;projects.stage:lobbied`. */
const filters: UrlField = {
  key: "f",
  write: ({ filters: wanted }) =>
    Object.entries(wanted)
      .flatMap(([layer, values]) =>
        Object.entries(values).map(([attribute, value]) => `${layer}.${attribute}:${value}`),
      )
      .join(";") || null,
  read: (text, document) => {
    const parts = text.split(";").map((part) => ({ part, match: FILTER.exec(part) }));
    const refused = parts.filter(({ match }) => match === null);
    const found = parts.flatMap(({ match }) => (match === null ? [] : [match]));
    const known = found.filter(([, layer = ""]) => isLayer(layer));
    const wanted: Record<string, Record<string, string>> = {};
    for (const [, layer = "", attribute = "", value = ""] of known) {
      wanted[layer] = { ...wanted[layer], [attribute]: value };
    }
    return {
      document: { ...document, filters: wanted },
      refusals: [
        ...unknownLayers(found.map(([, layer = ""]) => layer)),
        ...refused.map(({ part }): Refusal => ({ code: "invalid-url", subject: `f=${part}` })),
      ],
    };
  },
};

const year: UrlField = {
  key: "t",
  write: (document) => (document.year === null ? null : String(document.year)),
  read: (text, document) => {
    const known = PLAN_YEARS.find((one) => String(one) === text);
    return known ? accept({ ...document, year: known }) : refuse(document, `t=${text}`);
  },
};

const selected: UrlField = {
  key: "s",
  write: (document) => document.selected && formatFeatureRef(document.selected),
  read: (text, document) => {
    const ref = parseFeatureRef(text);
    if (!ref) return refuse(document, `s=${text}`);
    const unknown = unknownLayers([ref.layer]);
    return unknown.length > 0 ? { document, refusals: unknown } : accept({ ...document, selected: ref });
  },
};

const sites: UrlField = {
  key: "sites",
  write: (document) => writeSites(document.proximity.sites) || null,
  read: (text, document) => {
    const { sites: read, refused } = readSites(text);
    const known = read.filter((site) => site.type === "point" || isLayer(site.feature.layer));
    const unknown = unknownLayers(
      read.flatMap((site) => (site.type === "feature" ? [site.feature.layer] : [])),
    );
    const surplus = known.slice(MAX_SITES).map((site) => writeSites([site]));
    return {
      document: {
        ...document,
        proximity: { ...document.proximity, sites: known.slice(0, MAX_SITES) },
      },
      refusals: [
        ...unknown,
        ...[...refused, ...surplus].map(
          (part): Refusal => ({ code: "invalid-url", subject: `sites=${part}` }),
        ),
      ],
    };
  },
};

const count: UrlField = {
  key: "n",
  write: ({ proximity }) =>
    proximity.count === defaultDocument.proximity.count ? null : String(proximity.count),
  read: (text, document) => {
    const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= MAX_COUNT
      ? accept({ ...document, proximity: { ...document.proximity, count: value } })
      : refuse(document, `n=${text}`);
  },
};

const radii: UrlField = {
  key: "radii",
  write: ({ proximity: { radiiMeters } }) => {
    const text = radiiMeters.join(",");
    return text === defaultDocument.proximity.radiiMeters.join(",") ? null : text;
  },
  read: (text, document) => {
    const typed =
      text === "" ? [] : text.split(",").map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : 0));
    const sound =
      typed.length <= MAX_RADII && typed.every((meters) => meters > 0 && meters <= MAX_RADIUS_METERS);
    if (!sound) return refuse(document, `radii=${text}`);
    const radiiMeters = [...new Set(typed)].sort((a, b) => a - b);
    return accept({ ...document, proximity: { ...document.proximity, radiiMeters } });
  },
};

/** Every parameter, in the order in which they stand in the address. */
export const URL_FIELDS: readonly UrlField[] = [
  camera,
  region,
  visibleLayers,
  opacity,
  filters,
  year,
  background,
  selected,
  sites,
  count,
  radii,
  ...SUITABILITY_FIELDS,
  CLUSTERS_FIELD,
  WATER_BOUND_FIELD,
  COVERAGE_FIELD,
];

function isLayer(id: string): boolean {
  return LAYERS.some((layer) => layer.id === id);
}

function unknownLayers(ids: readonly string[]): readonly Refusal[] {
  const unknown = new Set(ids.filter((id) => !isLayer(id)));
  return Array.from(unknown, (subject): Refusal => ({ code: "unknown-layer", subject }));
}

function mapLayers(
  document: ViewDocument,
  edit: (id: string, view: LayerView) => LayerView,
): ViewDocument["layers"] {
  return Object.fromEntries(Object.entries(document.layers).map(([id, view]) => [id, edit(id, view)]));
}
