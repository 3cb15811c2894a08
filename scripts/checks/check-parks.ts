import type { LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";

/** The founding documents say "circa 5.700 hectare", without a year and without gross or net. */
const DOCUMENT_HECTARES = 5700;

/** How many parks the register has, and how many of them in the province. */
const PARKS = 428;
const OVERIJSSEL_PARKS = 343;

/** Every park of the register is there once, and its place is what it says of it. */
export function checkParks({ features }: LayerCollection): string[] {
  const parks = features.filter(isRegistered);
  const inOverijssel = parks.filter(isInOverijssel);
  const shared = new Set(
    features
      .filter(({ properties }) => properties.kind === "shared-area")
      .map(({ properties }) => properties.id),
  );
  return [
    ...(parks.length === PARKS ? [] : [`there are ${parks.length} parks, not ${PARKS}`]),
    ...(inOverijssel.length === OVERIJSSEL_PARKS
      ? []
      : [`there are ${inOverijssel.length} parks in Overijssel, not ${OVERIJSSEL_PARKS}`]),
    ...parks.flatMap(({ properties, geometry }) => [
      ...(properties.locatedIn !== null && (geometry !== null || !shared.has(String(properties.locatedIn)))
        ? [`${properties.id}: its shared area is not drawn once`]
        : []),
      ...((geometry === null) === (properties.locationKind === "none" || properties.locatedIn !== null)
        ? []
        : [`${properties.id}: says "${properties.locationKind}" of its location`]),
    ]),
  ];
}

/** The hectares of the province beside those of the documents, and how many parks have a place. */
export function reportParks({ features }: LayerCollection): string[] {
  const parks = features.filter((feature) => isRegistered(feature) && isInOverijssel(feature));
  const sum = (key: string) => parks.reduce((total, { properties }) => total + Number(properties[key]), 0);
  const count = (kind: string) => parks.filter(({ properties }) => properties.locationKind === kind).length;
  const [gross, net] = [sum("grossHectares"), sum("netHectares")];
  const percent = (hectares: number) => Math.round(100 * (hectares / DOCUMENT_HECTARES - 1));
  return [
    `Overijssel: ${parks.length} parks, ${gross.toFixed(2)} ha gross, ${net.toFixed(2)} ha net, of which ${sum("availableHectares").toFixed(2)} ha still to be issued`,
    `the documents say "circa 5.700 ha", without year, gross or net: net is ${percent(net)} % above it, gross ${percent(gross)} %; the register holds planned parks too; nothing was adjusted`,
    `${count("polygon")} with an outline, ${count("shared-polygon")} in a shared one, ${count("point")} a point, ${count("none")} not located`,
  ];
}

function isRegistered({ properties }: LayerFeature): boolean {
  return properties.kind === "park" && properties.registerNumber !== null;
}

function isInOverijssel({ properties }: LayerFeature): boolean {
  return properties.province === "Overijssel";
}
