import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { openSourceCache } from "../../../../scripts/fetch/cache.ts";
import { countOf, type FetchTask, fetchSource } from "../../../../scripts/fetch/fetch-source.ts";
import { readFisObjects } from "../../../../scripts/fetch/protocols/fis.ts";
import { readOcpiLocations } from "../../../../scripts/fetch/protocols/ocpi.ts";
import { readCollections } from "../../../../scripts/fetch/protocols/ogc-collections.ts";
import { readOverpassElements } from "../../../../scripts/fetch/protocols/overpass.ts";
import { readFisLocks } from "../../../../scripts/sources/live/fis-locks.ts";
import { readChargingLocation } from "../../../../scripts/sources/live/ndw-charging.ts";
import { readOsmParkings } from "../../../../scripts/sources/live/osm-truck-parkings.ts";
import { type Handler, type LocalServer, ogcFeatures, startServer } from "./local-server.ts";
import { openSession, temporaryFolder } from "./session.ts";

let server: LocalServer | null = null;

afterEach(async () => {
  await server?.stop();
  server = null;
});

async function fetchFrom(handler: Handler, request: FetchTask["request"], session = openSession()) {
  server = await startServer(handler);
  const journal = await fetchSource({ id: "source", address: `${server.address}/service`, request }, session);
  const cache = openSourceCache(session.rawFolder, "source");
  return { journal, paths: journal.parts.map((part) => cache.path(part)) };
}

function file(content: string | Buffer): string {
  const path = join(temporaryFolder(), "answer");
  writeFileSync(path, content);
  return path;
}

describe("Overpass", () => {
  const answer = {
    osm3s: { timestamp_osm_base: "2026-11-20T10:00:00Z" },
    elements: [
      {
        type: "node",
        id: 1,
        lat: 52.25,
        lon: 6.79,
        tags: { amenity: "parking", hgv: "yes", name: "De Post" },
      },
      {
        type: "node",
        id: 1,
        lat: 52.25,
        lon: 6.79,
        tags: { amenity: "parking", hgv: "yes", name: "De Post" },
      },
      {
        type: "way",
        id: 2,
        tags: { highway: "services", "capacity:hgv": "40", toilets: "no" },
        geometry: [
          { lat: 52, lon: 6 },
          { lat: 52, lon: 6.001 },
          { lat: 52.001, lon: 6.001 },
          { lat: 52, lon: 6 },
        ],
      },
      {
        type: "way",
        id: 3,
        tags: { highway: "rest_area" },
        geometry: [{ lat: 52, lon: 6 }, null, { lat: 52.1, lon: 6 }],
      },
      { type: "relation", id: 4, tags: {}, members: [] },
    ],
  };
  const request = { protocol: "overpass", query: "[out:json];node(1);out;" } as const;

  it("is posted its query, and gives each thing once", async () => {
    const { journal, paths } = await fetchFrom(
      (_, response) => void response.end(JSON.stringify(answer)),
      request,
    );
    expect(new URLSearchParams(server?.asked[0]?.body).get("data")).toBe(request.query);
    expect(journal.parts[0]?.asOf).toBe("2026-11-20T10:00:00Z");
    const parkings = readOsmParkings(readOverpassElements(paths[0] ?? ""));
    expect(parkings.map(({ properties }) => properties.id)).toEqual(["osm_node_1", "osm_way_2", "osm_way_3"]);
    expect(parkings[1]?.geometry?.type).toBe("MultiPolygon");
    expect(parkings[1]?.properties).toMatchObject({
      is_service_area: true,
      truck_spots: "40",
      has_toilets: false,
      has_fuel: null,
    });
    // A line that does not close is no area: the place is a point on it.
    expect(parkings[2]?.geometry?.type).toBe("Point");
  });

  it("is asked again when it gave up half-way with status 200, and named when it stays so", async () => {
    const remark = 'runtime error: Query timed out in "query" at line 1 after 180 seconds.';
    let times = 0;
    await fetchFrom((_, response) => {
      response.end(JSON.stringify(++times < 2 ? { ...answer, remark } : answer));
    }, request);
    expect(times).toBe(2);
    await server?.stop();
    await expect(
      fetchFrom((_, response) => void response.end(JSON.stringify({ elements: [], remark })), request),
    ).rejects.toThrow(`gave up half-way: ${remark} (tried 3 times)`);
  });

  it("is named when it sends a thing without coordinates", async () => {
    const broken = { elements: [{ type: "node", id: 1, lat: null, lon: 6 }] };
    await expect(
      fetchFrom((_, response) => void response.end(JSON.stringify(broken)), request),
    ).rejects.toThrow("sent JSON of another shape: elements.0.lat");
  });

  it("is named when it gives nothing at all", async () => {
    await expect(fetchFrom((_, response) => void response.end('{"elements":[]}'), request)).rejects.toThrow(
      "gave nothing: no features at all",
    );
  });
});

describe("fairway information", () => {
  const locks = ["Eefde", "Delden", "Hengelo"].map((Name, index) => ({
    Id: index,
    Name,
    Geometry: `POLYGON ((${6 + index} 52.1, ${6.002 + index} 52.1, ${6.002 + index} 52.104, ${6 + index} 52.1))`,
  }));
  const service: Handler = ({ url }, response) => {
    if (url.pathname === "/service/geogeneration") {
      response.end(JSON.stringify({ GeoGeneration: 4951, PublicationDate: "2026-11-01" }));
    } else if (url.pathname === "/service/4951/lock") {
      const offset = Number(url.searchParams.get("offset"));
      response.end(JSON.stringify({ TotalCount: 3, Result: locks.slice(offset, offset + 2) }));
    } else response.writeHead(404).end();
  };

  it("is asked for its edition and then for its objects", async () => {
    const { journal, paths } = await fetchFrom(service, { protocol: "fis", kind: "lock" });
    expect(countOf(journal)).toBe(3);
    expect(journal.parts[0]?.asOf).toBe("2026-11-01");
    const [eefde] = readFisLocks(readFisObjects(paths));
    expect(eefde?.name).toBe("Eefde");
    expect(eefde?.lngLat[0]).toBeCloseTo(6.001, 9);
    expect(eefde?.lngLat[1]).toBeCloseTo(52.102, 9);
  });

  it.each([
    ["numbers that are none", "POLYGON EMPTY", "a coordinate is not a number"],
    ["RD", "POINT (203000 503000)", "RD metres"],
    ["latitude first", "POINT (52.1 6.2)", "swapped"],
  ])("is refused with %s", (_what, Geometry, words) => {
    expect(() => readFisLocks([{ Name: "Eefde", Geometry }])).toThrow(words);
  });
});

describe("collections of an OGC API", () => {
  const request = { protocol: "ogc-collections", words: ["navigab"] } as const;
  const point = (id: string, east: number) => ({
    id,
    properties: { name: `${id} ${east}` },
    geometry: { type: "Point", coordinates: [east, 52] },
  });
  const collections = [
    { id: "l_navigability", title: null },
    { id: "bridges", title: "Bruggen" },
    { id: "p", title: "Navigability, points" },
  ];
  const service: Handler = (asked, response) => {
    const { pathname } = asked.url;
    const address = () => server?.address ?? "";
    if (pathname === "/service/collections") return void response.end(JSON.stringify({ collections }));
    if (pathname === "/service/collections/l_navigability/items")
      return ogcFeatures([point("1", 6), point("2", 6.1), point("3", 6.2)], address)(asked, response);
    if (pathname === "/service/collections/p/items")
      return ogcFeatures([point("1", 6.3)], address)(asked, response);
    response.writeHead(404).end();
  };

  it("are looked up in its list, and asked one after the other, page by page", async () => {
    const { journal, paths } = await fetchFrom(service, request);
    expect(countOf(journal)).toBe(4);
    expect(server?.asked.some(({ url }) => url.pathname.includes("bridges"))).toBe(false);
    const parts = journal.parts.map((part, index) => ({ part, path: paths[index] ?? "" }));
    // Both have a feature with the number 1.
    const names = readCollections(parts, "wgs84").map(({ properties }) => properties.name);
    expect(names).toEqual(["1 6", "2 6.1", "3 6.2", "1 6.3"]);
  });

  it.each<[string, string, string]>([
    [
      "has no such collection",
      JSON.stringify({ collections: [{ id: "bridges" }] }),
      "has no collection named after navigab; it has bridges",
    ],
    ["has no list", '{"links":[]}', "sent JSON of another shape: collections"],
    ["sends a web page", "<html><body>Storing</body></html>", "sent a web page instead of JSON"],
  ])("are named when the service %s", async (_what, answer, words) => {
    await expect(fetchFrom((_, response) => void response.end(answer), request)).rejects.toThrow(words);
  });
});

describe("OCPI", () => {
  const location = (
    id: string,
    watts: number,
    coordinates: object = { latitude: "52.5", longitude: "6.1" },
  ) => ({
    id,
    name: `Plek ${id}`,
    address: "Straat 1",
    city: "ZWOLLE",
    coordinates,
    operator: { name: "Stroom" },
    evses: [{ connectors: [{ power_type: "DC", max_electric_power: watts }] }],
  });
  const locations = [location("a", 400_000), location("b", 50_000)];
  const all = async (path: string) => {
    const found: unknown[] = [];
    for await (const one of readOcpiLocations(path)) found.push(one);
    return found;
  };

  it.each([
    ["a list", JSON.stringify(locations)],
    ["a list in data", JSON.stringify({ status_code: 1000, data: locations, timestamp: "2026-11-21" })],
    ["a packed list", gzipSync(JSON.stringify(locations))],
  ])("is read one by one from %s", async (_what, content) => {
    expect(await all(file(content))).toEqual(locations);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ["a list that breaks off", JSON.stringify(locations).slice(0, 200), /breaks off/],
    [
      "a packed list that breaks off",
      gzipSync(JSON.stringify(locations)).subarray(0, 60),
      /compressed data that breaks off/,
    ],
    ["a table", "id;name\n1;2", /no JSON/],
  ])("is refused: %s", async (_what, content, words) => {
    await expect(all(file(content))).rejects.toThrow(words);
  });

  it("keeps fast chargers with a place that can be, and leaves the others out", () => {
    expect(readChargingLocation(locations[0])?.properties).toMatchObject({
      locationId: "a",
      maxPowerKw: 400,
    });
    expect(readChargingLocation(locations[1])).toBeNull();
    expect(readChargingLocation(location("c", 400_000, { latitude: "0", longitude: "0" }))).toBeNull();
    expect(readChargingLocation(location("d", 400_000, { latitude: "NaN", longitude: "6" }))).toBeNull();
    expect(readChargingLocation({ id: "e" })).toBeNull();
  });
});
