import type { Journal, Part } from "../fetch/cache.ts";
import { openSourceCache } from "../fetch/cache.ts";
import type { Crs } from "../fetch/crs.ts";
import { readXmlElements, type XmlElement } from "../fetch/protocols/datex.ts";
import { type FetchedFeature, readFeatures } from "../fetch/protocols/feature-page.ts";
import { type FisObject, readFisObjects } from "../fetch/protocols/fis.ts";
import { readOcpiLocations } from "../fetch/protocols/ocpi.ts";
import { readCollections } from "../fetch/protocols/ogc-collections.ts";
import { type OverpassElement, readOverpassElements } from "../fetch/protocols/overpass.ts";
import { liveSource } from "../sources/live/index.ts";

/** What was fetched, read by the protocol of each source. */
export interface LiveAnswers {
  has(id: string): boolean;
  features(id: string): FetchedFeature[];
  elements(id: string): OverpassElement[];
  objects(id: string): FisObject[];
  locations(id: string): AsyncGenerator<unknown>;
  /** Elements of a name. */
  records(id: string, name: string): AsyncGenerator<XmlElement>;
  /** The day whose state it is: by the source itself, else by its server, else when it was fetched. */
  asOf(id: string): string;
  fetchedOn(id: string): string;
}

/** The whole answers in `data/raw`. */
export function openLiveAnswers(rawFolder: string): LiveAnswers {
  const answerOf = (id: string): Journal => {
    const answer = openSourceCache(rawFolder, id).answer();
    if (!answer) throw new Error(`${id} has not been fetched`);
    return answer;
  };
  const partsOf = (id: string): { part: Part; path: string }[] => {
    const cache = openSourceCache(rawFolder, id);
    return answerOf(id).parts.map((part) => ({ part, path: cache.path(part) }));
  };
  const onlyPath = (id: string): string => partsOf(id)[0]?.path ?? "";
  return {
    has: (id) => openSourceCache(rawFolder, id).answer() !== null,
    features: (id) => {
      const read = liveSource(id).request.protocol === "ogc-collections" ? readCollections : readFeatures;
      return read(partsOf(id), crsAskedOf(id));
    },
    elements: (id) => readOverpassElements(onlyPath(id)),
    objects: (id) => readFisObjects(partsOf(id).map(({ path }) => path)),
    locations: (id) => readOcpiLocations(onlyPath(id)),
    records: (id, name) => readXmlElements(onlyPath(id), [name]),
    asOf: (id) => {
      const parts = answerOf(id).parts;
      const said = parts
        .map(({ asOf, lastModified }) => day(asOf) ?? day(lastModified))
        .find((one) => one !== null);
      return said ?? receivedOn(parts);
    },
    fetchedOn: (id) => receivedOn(answerOf(id).parts),
  };
}

function crsAskedOf(id: string): Crs {
  return liveSource(id).crs === "EPSG:28992" ? "rd" : "wgs84";
}

function receivedOn(parts: readonly Part[]): string {
  return (
    parts
      .map(({ receivedAt }) => receivedAt.slice(0, 10))
      .sort()
      .at(-1) ?? ""
  );
}

/** `2026-11-21` of any spelling of a moment; null when it is none. */
function day(text: string | null): string | null {
  const milliseconds = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}
