import { businessParks } from "./business-parks.ts";
import { energy } from "./energy.ts";
import { locks } from "./locks.ts";
import { municipalities } from "./municipalities.ts";
import { natura2000 } from "./natura-2000.ts";
import { places } from "./places.ts";
import { province } from "./province.ts";
import { railways } from "./railways.ts";
import type { Refresh } from "./refresh.ts";
import { roads } from "./roads.ts";
import { stations } from "./stations.ts";
import { truckParkings } from "./truck-parkings.ts";
import { water } from "./water.ts";
import { waterways } from "./waterways.ts";
import { zeroEmissionZones } from "./zero-emission-zones.ts";

/** Every layer that live sources can make anew, in the order they are made. */
export const REFRESHES: readonly Refresh[] = [
  province,
  municipalities,
  natura2000,
  water,
  waterways,
  roads,
  places,
  stations,
  railways,
  locks,
  truckParkings,
  businessParks,
  zeroEmissionZones,
  energy,
];
