import { readFileSync } from "node:fs";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { headJson } from "../../scripts/analyse/proximity-json.ts";
import type { ProximityOutcome } from "../../src/analyses/proximity/types.ts";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { licencesOf } from "../../src/catalog/licences.ts";
import { Manifest } from "../../src/catalog/manifest.ts";
import { citeLayer } from "../../src/formats/citation.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { layerCredits } from "../../src/formats/layer-credits.ts";
import { LANGUAGE_CODES, loadLanguage, translator } from "../../src/languages/index.ts";
import { loadPages } from "../../src/languages/pages.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { credits } from "../../src/map/attribution.ts";
import { defaultDocument } from "../../src/state/default-document.ts";
import { initialSession } from "../../src/state/session.ts";
import type { State } from "../../src/state/store.ts";
import { wordingOf } from "../unit/formats/wording.ts";

const manifest = v.parse(Manifest, JSON.parse(readFileSync("public/data/manifest.json", "utf8")));
const published = LAYERS.flatMap(({ id }) => manifest.layers.filter((layer) => layer.id === id));

beforeAll(async () => {
  await Promise.all(LANGUAGE_CODES.map(loadLanguage));
});

it("knows the publisher of every layer", () => {
  expect(published.map(({ id }) => id)).toEqual(LAYERS.map(({ id }) => id));
});

describe.each(published.map((about) => [about.id, about] as const))("%s", (id, about) => {
  const { publisher, licence, sourceDate, sourceUrl } = about;
  /** An outcome that looked at the layer and found nothing in it: it is to be named all the same. */
  const outcome: ProximityOutcome = {
    analysis: "proximity",
    version: 1,
    parameters: { sites: [], count: 1, radiiMeters: [1000] },
    method: "straight-line-geodesic",
    data: [{ id, sourceDate }],
    warnings: [],
    sites: [],
  };

  it("is under licences whose text can be reached", () => {
    const licences = licencesOf(licence);
    expect(licences.length).toBeGreaterThan(0);
    for (const { name, url } of licences) expect(url, name).toMatch(/^https:\/\//);
  });

  it.each(FORMATS.flatMap((format) => LANGUAGE_CODES.map((language) => [format, language] as const)))(
    "is named in $0.id, $1",
    async (format, language) => {
      const written = format.writeProximity({
        outcome,
        sources: manifest.layers,
        wording: await wordingOf(language),
      });
      for (const part of [publisher, licence, sourceUrl]) expect(unquoted(written)).toContain(part);
    },
  );

  it("is named with the layer of a site that is a feature of it", () => {
    const site = { siteId: "a", feature: { layer: id, id: "x" } } as ProximityOutcome["sites"][number];
    const found = layerCredits({ data: [], sites: [site] }, manifest.layers);
    expect(found).toEqual([{ id, sourceDate, publisher, licence, sourceUrl }]);
  });

  it("is named by the command line", () => {
    expect(headJson(outcome, [id], manifest.layers).data).toEqual([
      { id, sourceDate, publisher, licence, sourceUrl },
    ]);
  });

  it.each(LANGUAGE_CODES)("has a citation in %s, which says that it was adapted", async (language) => {
    const page = await loadPages(language);
    const translate = translator(language);
    const { notation } = await wordingOf(language);
    const cited = citeLayer(about, {
      page,
      layerName: (layer) => translate(`layers.${layer}.name`),
      date: notation.date,
    });
    for (const part of [
      translate(`layers.${id}.name`),
      publisher,
      licence,
      sourceUrl,
      notation.date(sourceDate),
      notation.date(about.retrieved),
      "Knooppunt",
    ]) {
      expect(cited).toContain(part);
    }
    expect(cited).not.toMatch(/\{\{|citation\./);
  });

  it("is named in the corner of the map once it is shown, with its licence", () => {
    const shown = credits(stateShowing(id));
    const organisations = publisher.split(";").map((part) => part.replace(/[,(].*$/, "").trim());
    expect(shown.publishers).toEqual(expect.arrayContaining(organisations));
    expect(shown.licences).toEqual(expect.arrayContaining(licencesOf(licence).map(({ name }) => name)));
  });
});

/** Publishers of open data, and the licence under which they are to be named. */
const OPEN_DATA: Readonly<Record<string, RegExp>> = {
  CBS: /CC BY 4\.0/,
  Kadaster: /CC BY 4\.0/,
  GeoNames: /CC BY 4\.0/,
  OpenStreetMap: /ODbL 1\.0/,
  Rijkswaterstaat: /CC0 1\.0/,
  NDW: /CC0 1\.0/,
  "Rijden de Treinen": /CC0 1\.0/,
  "Natural Earth": /Public domain/,
};

describe.each(published.map((about) => [about.id, about] as const))("the values of %s", (_, about) => {
  const { features }: LayerCollection = JSON.parse(readFileSync(`public/data/${about.file}`, "utf8"));
  const told = new Set(
    features.flatMap(({ properties }) =>
      Object.entries(properties)
        .filter(([key, value]) => /(^|_)source$/.test(key) && typeof value === "string")
        .flatMap(([, value]) => String(value).split("; ")),
    ),
  );

  it("come from nobody whom the layer does not name with a licence", () => {
    // A page is named with its address where it is shown; what is taken over whole is named for the layer.
    const sources = [...told].filter((part) => !part.includes("://"));
    const named = Object.entries(OPEN_DATA).filter(([name]) => sources.some((part) => part.startsWith(name)));
    for (const [name, licence] of named) {
      expect(about.publisher).toContain(name);
      expect(about.licence).toMatch(licence);
    }
  });
});

it("names nobody in the corner for what is not shown", () => {
  const { publishers } = credits(stateShowing("province"));
  expect(publishers.some((name) => /OpenStreetMap/.test(name))).toBe(false);
});

/** The layer is there and on; of the others nothing is. */
function stateShowing(id: string): State {
  const about = published.find((layer) => layer.id === id);
  const data = { about, collection: { type: "FeatureCollection", features: [] }, byId: new Map() };
  return {
    document: {
      ...defaultDocument,
      layers: Object.fromEntries(LAYERS.map((layer) => [layer.id, { visible: layer.id === id, opacity: 1 }])),
    },
    history: { past: [], future: [] },
    session: { ...initialSession, manifest, layerStates: { [id]: { status: "ready", data } } },
  } as unknown as State;
}

/** A cell in quotes has its own quotes doubled, JSON escapes them. */
function unquoted(text: string): string {
  return text.replaceAll('""', '"').replaceAll('\\"', '"');
}
