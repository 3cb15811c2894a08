import * as v from "valibot";
import { DocumentIndex, type DocumentObject } from "../../src/catalog/document-index.ts";
import type { LayerCollection } from "../../src/catalog/feature.ts";

/** What a home may be: the ids there are, by kind of home. */
export interface KnownHomes {
  readonly layers: ReadonlyMap<string, LayerCollection>;
  readonly regions: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Everything the founding documents name has a home that exists, or a reason why it has none. */
export function checkDocuments(index: unknown, homes: KnownHomes): string[] {
  const parsed = v.safeParse(DocumentIndex, index);
  if (!parsed.success) {
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "index"}: ${issue.message}`);
  }
  const seen = new Set<string>();
  return parsed.output.objects.flatMap((object) => {
    const twice = seen.has(object.id);
    seen.add(object.id);
    return [...(twice ? ["occurs twice"] : []), ...troublesOf(object, homes)].map(
      (trouble) => `${object.id} (${object.name_nl}): ${trouble}`,
    );
  });
}

function troublesOf({ home, targets, reason_nl, reason_en }: DocumentObject, homes: KnownHomes): string[] {
  const ids = targets.map(({ id }) => id);
  const isKnown = (target: string) => {
    if (home === "region") return homes.regions.has(target);
    if (home === "figure") return homes.figures.has(target);
    const [layer = "", id] = target.split("/");
    const features = homes.layers.get(layer)?.features;
    if (home === "layer" || id === undefined) return features !== undefined && id === undefined;
    return features?.some(({ properties }) => properties.id === id) ?? false;
  };
  return [
    ...(home !== "list" && targets.length === 0 ? ["has no home"] : []),
    ...(home === "list" && !(reason_nl && reason_en) ? ["is not on the map and has no reason"] : []),
    ...(home === "feature" && ids.some((id) => !id.includes("/"))
      ? ["names a layer where it should name a feature"]
      : []),
    ...ids.filter((id) => !isKnown(id)).map((id) => `${id} does not exist`),
  ];
}
