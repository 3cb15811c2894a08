import { type DatexRequest, datex } from "./datex.ts";
import { file } from "./file.ts";
import { type FisRequest, fis } from "./fis.ts";
import { ocpi } from "./ocpi.ts";
import { type OgcCollectionsRequest, ogcCollections } from "./ogc-collections.ts";
import { type OgcFeaturesRequest, ogcFeatures } from "./ogc-features.ts";
import { type OverpassRequest, overpass } from "./overpass.ts";
import { type WfsRequest, wfs } from "./wfs.ts";
import { wfsTypes } from "./wfs-types.ts";

/** Every protocol, by the name a source gives. A new one is a file and two lines here. */
export const PROTOCOLS = {
  wfs,
  "wfs-types": wfsTypes,
  "ogc-features": ogcFeatures,
  "ogc-collections": ogcCollections,
  datex,
  ocpi,
  overpass,
  fis,
  file,
} as const;

/** How a source is asked. */
export type SourceRequest =
  | ({ readonly protocol: "wfs" } & WfsRequest)
  | ({ readonly protocol: "ogc-features" } & OgcFeaturesRequest)
  | ({ readonly protocol: "ogc-collections" } & OgcCollectionsRequest)
  | ({ readonly protocol: "datex" } & DatexRequest)
  | ({ readonly protocol: "overpass" } & OverpassRequest)
  | ({ readonly protocol: "fis" } & FisRequest)
  | { readonly protocol: "wfs-types" }
  | { readonly protocol: "ocpi" }
  | { readonly protocol: "file" };
