import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { Phrase } from "../sources/phrases.ts";
import type { ParkingKind } from "../sources/truck-parkings-facts.ts";
import { metersBetween } from "./merge-truck-parkings.ts";
import { slug } from "./slug.ts";

/** Names without the ones that only say the same: `TopPunt` beside `TopPunt Apeldoorn`. */
export function differentNames(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => !names.slice(0, index).some((earlier) => slug(earlier).startsWith(slug(name))),
  );
}

/** What a name is made of. */
export interface Naming {
  readonly kind: ParkingKind;
  readonly names: readonly string[];
  readonly road: string | null;
  readonly municipality: string | null;
  readonly street: string | null;
  /** The nearest settlement we know, within {@link NEAR_METERS}. */
  readonly near: string | null;
}

const NEAR_METERS = 4000;

/** The name of the nearest settlement of the layer `places`; null when none is near. */
export function nearestPlace(point: LngLat, { features }: LayerCollection): string | null {
  const near = features
    .flatMap(({ geometry, properties }) =>
      geometry?.type === "Point"
        ? [
            {
              name: properties.name_nl,
              away: metersBetween(point, geometry.coordinates as unknown as LngLat),
            },
          ]
        : [],
    )
    .filter(({ away }) => away < NEAR_METERS)
    .sort((a, b) => a.away - b.away);
  return near[0]?.name ?? null;
}

/** `Verzorgingsplaats Bolder (A1)`; without a name the street or municipality tells it apart. */
export function nameParking({ kind, names, road, municipality, street, near }: Naming): Phrase {
  const suffix = road === null ? "" : ` (${road})`;
  const name = names.join(" / ");
  if (name === "") {
    const where = [street, municipality ?? near].filter((part) => part !== null).join(", ");
    return where === ""
      ? { nl: "Vrachtwagenparkeerplaats in Duitsland", en: "Truck parking in Germany" }
      : { nl: `Vrachtwagenparkeerplaats ${where}`, en: `Truck parking ${where}` };
  }
  if (/park|autohof|rast(hof|st[äa]tte|platz)|verzorgingsplaats|energy/i.test(name)) {
    return { nl: name + suffix, en: name + suffix };
  }
  switch (kind) {
    case "service-area":
      return { nl: `Verzorgingsplaats ${name}${suffix}`, en: `${name} service area${suffix}` };
    case "rest-area":
      return { nl: `Rustplaats ${name}${suffix}`, en: `${name} rest area${suffix}` };
    default:
      return { nl: `Vrachtwagenparkeerplaats ${name}${suffix}`, en: `${name} truck parking${suffix}` };
  }
}
