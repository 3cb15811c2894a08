import type { Geometry, Position } from "geojson";
import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import { parseFeatureRef } from "../../src/core/feature-ref.ts";
import { dateOf, writeReferences } from "../sources/documents.ts";
import { type Project, type ProjectFile, readProjects } from "../sources/projects.ts";
import { regionNames } from "../sources/regions.ts";
import { linesOf } from "../steps/lines-of.ts";
import { pointsGeometry } from "../steps/points-geometry.ts";
import { representativePoint } from "../steps/representative-point.ts";
import type { BuiltLayers, Recipe } from "./recipe.ts";

const COLLECTED = "2026-11-21";

/** What the founding documents plan, study, lobby for or report as done; most of it has no place on a map. */
export const projects: Recipe = {
  id: "projects",
  geometry: "mixed",
  about: {
    publisher: "Knooppunt; Rijkswaterstaat; NDW; Kadaster",
    licence: "CC0 1.0; CC BY 4.0",
    sourceUrl: "https://overijssel.notubiz.nl/modules/1/ingekomen_stukken/view",
    sourceDate: "2024",
    retrieved: COLLECTED,
    toleranceMeters: null,
    note_nl:
      "Gelezen in vijf beleidsdocumenten uit 2011 tot en met 2024, elk met regel en citaat; de stand is die van het document, tenzij er een latere bron bij staat. " +
      "Een teken staat op een haven, sluis, terminal of stad waar het project over gaat, een lijn volgt een bestaande weg of vaarweg: het is nooit de plek of het tracé van iets nieuws. " +
      "Wat voor een hele regio geldt of nergens is aangewezen, staat alleen in de lijst.",
    note_en:
      "Read in five policy documents of 2011 to 2024, each with line and quotation; the state is that of the document, unless a later source is named. " +
      "A sign stands at a harbour, lock, terminal or town that the project is about, a line follows an existing road or waterway: it is never the site or route of something new. " +
      "What holds for a whole region, or is placed nowhere, is in the list only.",
  },
  sources: [],

  build(_read, built) {
    const files = readProjects();
    const stacks = new Map<string, number>();
    return {
      type: "FeatureCollection",
      features: files.flatMap(({ region, projects: list }) =>
        list.map((project) => feature(region, project, built, stacks)),
      ),
    };
  },

  check(collection) {
    return collection.features.flatMap(({ geometry, properties }) => {
      const mapped = properties.placeKind === "place" || properties.placeKind === "line";
      return [
        ...(mapped === (geometry !== null)
          ? []
          : [`${properties.id}: is a ${properties.placeKind} ${geometry ? "with" : "without"} a geometry`]),
        ...(properties.evidence ? [] : [`${properties.id}: has no evidence`]),
      ];
    });
  },

  report(collection) {
    const placed = collection.features.filter(({ geometry }) => geometry !== null).length;
    return [`${placed} on the map, ${collection.features.length - placed} in the list only`];
  },
};

function feature(
  region: ProjectFile["region"],
  project: Project,
  built: BuiltLayers,
  stacks: Map<string, number>,
): LayerFeature {
  const { location, evidence } = project;
  const geometry = geometryOf(project, built);
  return {
    type: "Feature",
    geometry,
    properties: {
      id: project.id,
      name_nl: project.name_nl,
      name_en: project.name_en,
      aliases: null,
      kind: project.done ? "completed-project" : "project",
      status: project.status,
      stage: stageOf(project),
      source: writeReferences(evidence).nl,
      source_en: writeReferences(evidence).en,
      sourceDate: evidence.map(dateOf).sort().at(-1) ?? null,
      precisionMeters:
        geometry?.type === "Point" || geometry?.type === "MultiPoint" ? location.precisionMeters : null,
      theme: project.theme,
      ...words("task", project.task),
      ...words("lead", project.lead),
      regionId: region,
      ...words("projectRegion", regionNames(region)),
      fromYear: project.fromYear,
      ...toldBy("fromYear", project.yearSource),
      toYear: project.toYear,
      ...words("when", project.yearText),
      ...toldBy("when", project.yearSource),
      ...words("money", project.moneyText),
      placeKind: location.kind,
      placeOf: location.refs.join("; ") || null,
      stack: geometry ? takePlace(location.refs, stacks) : null,
      ...evidenceOf(project),
      ...words("note", project.note),
      ...toldBy("note", project.noteSource),
      servesLayers: project.serves.layers.join("; ") || null,
      servesAnalyses: project.serves.analyses.join("; ") || null,
      documentIds: project.documentIds.join("; "),
    },
  };
}

/** The status as a tracker says it: what exists is done, or runs. */
function stageOf({ done, status }: Project): string {
  if (done) return "done";
  return status === "existing" ? "running" : status;
}

function words(key: string, text: { nl: string; en: string } | null): Record<string, AttributeValue> {
  return text === null ? { [key]: null } : { [key]: text.nl, [`${key}_en`]: text.en };
}

function toldBy(key: string, source: string | null): Record<string, AttributeValue> {
  return source === null ? {} : { [`${key}_source`]: source };
}

function evidenceOf({ evidence }: Project): Record<string, AttributeValue> {
  return Object.assign(
    {},
    ...evidence.map((one, index) => {
      const key = index === 0 ? "evidence" : `evidence_${index + 1}`;
      const where = writeReferences([one]);
      return {
        [key]: `“${one.quote}”`,
        [`${key}_source`]: where.nl,
        [`${key}_source_en`]: where.en,
        [`${key}_date`]: dateOf(one),
      };
    }),
  );
}

/** Projects at one place stand beside each other: the first at 0, the next at 1. */
function takePlace(refs: readonly string[], stacks: Map<string, number>): number {
  const stack = Math.max(0, ...refs.map((ref) => stacks.get(ref) ?? 0));
  for (const ref of refs) stacks.set(ref, stack + 1);
  return stack;
}

function geometryOf({ id, location }: Project, built: BuiltLayers): Geometry | null {
  const { kind, refs } = location;
  const shapes = refs.map((text) => {
    const ref = parseFeatureRef(text);
    const found = ref && built.get(ref.layer)?.features.find(({ properties }) => properties.id === ref.id);
    if (!found) throw new Error(`${id}: there is no ${text}`);
    return found.geometry;
  });
  if (kind === "place") return pointsGeometry(shapes.flatMap((shape) => pointOf(shape)));
  if (kind === "line")
    return { type: "MultiLineString", coordinates: shapes.flatMap((shape) => (shape ? linesOf(shape) : [])) };
  return null;
}

/** One point for a feature: of the basins of a harbour the one nearest to their middle. */
function pointOf(shape: Geometry | null): LngLat[] {
  if (shape === null) return [];
  if (shape.type !== "MultiPoint") return [representativePoint(shape)].filter((point) => point !== null);
  const middle = [0, 1].map(
    (axis) => shape.coordinates.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / shape.coordinates.length,
  );
  const away = ([x = 0, y = 0]: Position) => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0));
  return shape.coordinates
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 1)
    .map(([x = 0, y = 0]) => [x, y]);
}
