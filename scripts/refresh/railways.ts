import { railways as recipe } from "../recipes/railways.ts";
import { GTFS_RAILWAYS } from "../sources/gtfs-railways.ts";
import { readTracks } from "../sources/live/prorail.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns } from "./stand-ins.ts";
import { stationStandIns } from "./stations.ts";

const STATIONS_FILE = "stations_nl.geojson";

/**
 * Railways of the manager itself, freight included, where the layer had the lines of passenger trains: the line of
 * each railway (`trace`), because the axes of all tracks would make a thicket of every yard.
 */
export const railways: Refresh = {
  layer: "railways",
  sources: ["prorail-tracks"],
  build(context) {
    const { answers, built, folder } = context;
    const tracks = readTracks(answers.features("prorail-tracks"));
    const stations = stationStandIns(built.get("stations"));
    const read = openStandIns({ [GTFS_RAILWAYS.file]: tracks, [STATIONS_FILE]: stations }, { folder });
    return cook(recipe, read, context, {
      source: "prorail-tracks",
      generalises: false,
      featureSource: "ProRail, Spoorwegen",
      note_nl:
        "Spoorlijnen van ProRail, ook die voor goederen; sporen die naast elkaar liggen zijn één lijn. De naam is die van de stations bij de uiteinden.",
      note_en:
        "Railways of ProRail, those for freight included; tracks side by side are one line. The name is that of the stations near the ends.",
    });
  },
};
