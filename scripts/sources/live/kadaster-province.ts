import { FetchFailure } from "../../fetch/failure.ts";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { requiredText } from "./columns.ts";

/** The boundary of Overijssel out of those of all provinces. */
export function readProvince(provinces: readonly FetchedFeature[]): StandIn[] {
  const own = provinces.filter(({ properties }) => requiredText(properties, "naam") === "Overijssel");
  const [boundary] = own;
  if (!boundary?.geometry || own.length > 1) {
    throw new FetchFailure(`has ${own.length} boundaries of Overijssel, and one is expected`);
  }
  const code = requiredText(boundary.properties, "code", "identificatie").replace(/\D/g, "");
  return [{ type: "Feature", geometry: boundary.geometry, properties: { code, naam: "Overijssel" } }];
}
