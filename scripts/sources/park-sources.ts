import type { NamePublisher } from "./publishers.ts";

/** Our own files by the words they begin with, and who made what is in them. */
const FILES: readonly (readonly [start: RegExp, source: string])[] = [
  [/^(industriekernen|top10nl)/, "Kadaster, BRT TOP10NL"],
  [/^(havens|vaarwegen)_\w*nwb/, "Rijkswaterstaat, NWB Vaarwegen"],
  [/^osm_/, "OpenStreetMap"],
  [/^laadpunten_/, "NDW, laadpunten (OCPI)"],
  [/^afritten_/, "NDW, VILD 5.6.A"],
  [/^plaatsen_geonames/, "GeoNames"],
  [/^gemeenten_/, "CBS, Gebiedsindelingen"],
  [/^(spoor|stations)_/, "Rijden de Treinen"],
  [/^ibis/i, "Interprovinciaal Overleg, IBIS"],
];

/**
 * What a park was found in, as people know it: publishers, with the address of each page. Null when nothing is
 * named that a person could look up.
 */
export function nameParkSources(foundIn: string | null, namePublisher: NamePublisher): string | null {
  const names = (foundIn?.split("; ") ?? []).flatMap((part) => {
    const address = /https?:\/\/\S+/.exec(part)?.[0];
    const file = FILES.find(([start]) => start.test(part))?.[1];
    return file ?? (address ? namePublisher(address) : []);
  });
  return names.length > 0 ? [...new Set(names)].join("; ") : null;
}
