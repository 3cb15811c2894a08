import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSourceFolder } from "../../../../scripts/io/read-source.ts";
import { RECIPES } from "../../../../scripts/recipes/index.ts";
import { runRecipes } from "../../../../scripts/recipes/run-recipes.ts";
import { REFRESHES } from "../../../../scripts/refresh/index.ts";
import { readOptions } from "../../../../scripts/refresh/read-options.ts";
import { runRefreshCommand } from "../../../../scripts/refresh/refresh-command.ts";
import { LIVE_SOURCES } from "../../../../scripts/sources/live/index.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { Manifest } from "../../../../src/catalog/manifest.ts";
import { type Handler, type LocalServer, startServer, wfsPage } from "../fetch/local-server.ts";
import { MISBEHAVING as ANY_WAY } from "../fetch/misbehaving.ts";
import { HASTY, temporaryFolder } from "../fetch/session.ts";
import { officialServices } from "./official-services.ts";

let server: LocalServer;

beforeAll(async () => {
  server = await startServer(officialServices(() => server.address));
});

afterAll(() => server.stop());

/** A copy of the data to write to, and a place for what is fetched. */
function place(): { to: string; raw: string } {
  const folder = temporaryFolder();
  const to = join(folder, "data");
  cpSync("public/data", to, { recursive: true });
  return { to, raw: join(folder, "raw") };
}

/** The province as its service has it, without a shape. */
const PROVINCE = { id: "p.1", properties: { naam: "Overijssel", code: "23" } };

type Place = ReturnType<typeof place>;

/** Runs the command as a person types it, against the local server. */
async function run(args: string, { to, raw }: Place, idleMs = 5000) {
  const lines: string[] = [];
  const progress = new PassThrough() as unknown as NodeJS.WriteStream;
  const options = readOptions(
    [...args.split(" "), "--to", to, "--raw", raw, "--sources", server.address],
    {},
  );
  const policy = { ...HASTY, idleMs, pageBytes: 20e6, sourceBytes: 30e6 };
  const { signal } = new AbortController();
  const code = await runRefreshCommand(
    options,
    { out: (line) => lines.push(line), progress },
    signal,
    policy,
  );
  return { code, lines, text: lines.join("\n"), rows: rowsOf(lines) };
}

/** The table at the end, by layer: what it says after the columns of numbers. */
function rowsOf(lines: readonly string[]): Map<string, string[]> {
  const start = lines.findIndex((line) => line.startsWith("layer "));
  return new Map(lines.slice(start + 1).map((line) => [line.split(" ")[0] ?? "", line.split(/\s{2,}/)]));
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

function manifestOf(folder: string, id: string) {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  return manifest.layers.find((layer) => layer.id === id);
}

function positionsOf({ features }: LayerCollection): number {
  return (JSON.stringify(features.map(({ geometry }) => geometry)).match(/\[-?\d/g) ?? []).length;
}

function layerOf(folder: string, id: string): LayerCollection {
  return JSON.parse(readFileSync(join(folder, `${id}.geojson`), "utf8"));
}

describe("npm run data -- --fetch", { timeout: 60_000 }, () => {
  it("makes every layer anew that a service can make, and keeps every promise", {
    timeout: 120_000,
  }, async () => {
    const here = place();
    const { code, rows, text } = await run("--fetch", here);
    expect(code).toBe(0);
    expect([...rows.keys()]).toEqual(REFRESHES.map(({ layer }) => layer));
    expect(text).not.toContain("left as it was");
    for (const { layer } of REFRESHES) {
      // Sections of track, and numbers behind the names of chargers, depend on what else is there.
      const isMadeOver = layer === "railways" || layer === "energy";
      const counts = isMadeOver ? ["0", "0"] : rows.get(layer)?.slice(1, 3);
      expect([layer, counts]).toEqual([layer, ["0", "0"]]);
      expect(manifestOf(here.to, layer)).toMatchObject({ fetched: true });
    }
    // What nobody serves is as it was: facts collected by hand, our own regions, nitrogen.
    const was = new Map(layerOf("public/data", "waterways").features.map((one) => [one.properties.id, one]));
    for (const { properties } of layerOf(here.to, "waterways").features) {
      expect(properties.cemtClass).toEqual(was.get(properties.id)?.properties.cemtClass);
    }
    expect(manifestOf(here.to, "natura-2000")).toMatchObject({
      sourceDate: "2026-12-01",
      publisher: "RVO / LVVN (PDOK)",
      toleranceMeters: 11,
    });
  });

  it("says what would change and writes nothing with --diff, then writes what was fetched", async () => {
    const here = place();
    const before = contents(here.to);
    const told = await run("--fetch --diff --layer province", here);
    expect(told.text).toContain("Nothing was written");
    expect(contents(here.to)).toEqual(before);
    const asked = server.asked.length;
    expect((await run("--cached --layer province", here)).code).toBe(0);
    expect(server.asked).toHaveLength(asked);
    expect(manifestOf(here.to, "province")).toMatchObject({ fetched: true, sourceDate: "2026-12-01" });
    expect((await run("--diff --layer locks", here)).rows.get("locks")?.at(-1)).toContain(
      "has not been fetched yet",
    );
  });

  it("keeps every position with --full, and says so", async () => {
    const here = place();
    const ring = Array.from({ length: 400 }, (_, index) => {
      const angle = (2 * Math.PI * (index % 399)) / 399;
      return [220000 + 3000 * Math.cos(angle), 500000 + 3000 * Math.sin(angle)];
    });
    server.answerWith((asked, response) => {
      response.end(wfsPage([{ ...PROVINCE, geometry: { type: "Polygon", coordinates: [ring] } }], asked));
    });
    await run("--fetch --layer province", here);
    const generalised = positionsOf(layerOf(here.to, "province"));
    expect((await run("--cached --full --layer province", here)).code).toBe(0);
    server.answerWith(officialServices(() => server.address));
    expect(generalised).toBeLessThan(200);
    expect(positionsOf(layerOf(here.to, "province"))).toBe(400);
    expect(manifestOf(here.to, "province")?.toleranceMeters).toBe(0);
    expect(layerOf(here.to, "province").features[0]?.properties.precisionMeters).toBe(1);
  });

  it("keeps saying what was fetched when another layer is made from files", async () => {
    const here = place();
    await run("--fetch --layer province", here);
    const fetched = manifestOf(here.to, "province");
    await runRecipes({
      recipes: RECIPES,
      read: openSourceFolder("data/curated"),
      to: here.to,
      regions: "data/regions",
      print: () => undefined,
      only: ["nothing"],
    });
    expect(manifestOf(here.to, "province")).toEqual(fetched);
  });

  it("does not believe a layer that lost more than half, unless it is told to", async () => {
    const here = place();
    const before = contents(here.to);
    const all = officialServices(() => server.address);
    const locations = JSON.parse(
      await new Promise<string>((resolve) => {
        const response = { end: resolve, setHeader: () => response } as unknown as Parameters<Handler>[1];
        void all({ url: new URL("http://x/a_ocpi.json.gz"), headers: {}, body: "" }, response);
      }),
    ) as unknown[];
    server.answerWith((_asked, response) => void response.end(JSON.stringify(locations.slice(0, 10))));
    const refused = await run("--fetch --layer energy", here);
    expect(refused.code).toBe(1);
    expect(refused.rows.get("energy")?.at(-1)).toMatch(
      /left as it was: it would go from \d+ to \d+ features; --accept takes that/,
    );
    expect(contents(here.to)).toEqual(before);
    const taken = await run("--fetch --accept --layer energy", here);
    server.answerWith(all);
    expect(taken.rows.get("energy")?.at(-1)).not.toContain("--accept");
  });
});

describe("a source that no layer reads", () => {
  const capabilities = `<?xml version="1.0"?><wfs:WFS_Capabilities xmlns:wfs="w"><FeatureTypeList>
    <FeatureType><Name>B22_wegen:een</Name><Title>Een</Title></FeatureType>
    <FeatureType><Name>B22_wegen:twee</Name></FeatureType></FeatureTypeList></wfs:WFS_Capabilities>`;
  const point = (id: string) => ({
    id,
    properties: {},
    geometry: { type: "Point", coordinates: [203000, 503000] },
  });
  const counts: Readonly<Record<string, number>> = { "B22_wegen:een": 3, "B22_wegen:twee": 1 };
  const service: Handler = (asked, response) => {
    const type = asked.url.searchParams.get("typeNames");
    if (type === null) return void response.end(capabilities);
    const features = Array.from({ length: counts[type] ?? 0 }, (_, index) => point(`${type}.${index}`));
    response.end(wfsPage(features, asked, { pageSize: 2 }));
  };

  it("is fetched, all types of it, and nothing else is touched", async () => {
    const here = place();
    const before = contents(here.to);
    server.answerWith(service);
    const { code, lines } = await run("--fetch --unread province-roads", here);
    server.answerWith(officialServices(() => server.address));
    expect(code).toBe(0);
    expect(lines.slice(1).map((line) => line.split(/\s{2,}/))).toEqual([
      ["province-roads", "B22_wegen:een", "3", "fetched, no layer reads it yet"],
      ["province-roads", "B22_wegen:twee", "1", "fetched, no layer reads it yet"],
    ]);
    expect(contents(here.to)).toEqual(before);
  });

  it.each<[string, Handler, string]>([
    [
      "has no types",
      (_, response) => void response.end("<WFS_Capabilities></WFS_Capabilities>"),
      "not fetched: lists no feature types",
    ],
    [
      "gives fewer than it says",
      (asked, response) => {
        if (!asked.url.searchParams.has("typeNames")) return void response.end(capabilities);
        const start = Number(asked.url.searchParams.get("startIndex"));
        const page = JSON.parse(wfsPage(start === 0 ? [point("een.0")] : [], asked));
        response.end(JSON.stringify({ ...page, numberMatched: 2 }));
      },
      "not fetched: says that it has 2 features of B22_wegen:een, and gave 1",
    ],
    [
      "reports an exception",
      (_, response) =>
        void response.end(
          "<ows:ExceptionReport><ows:ExceptionText>Stil</ows:ExceptionText></ows:ExceptionReport>",
        ),
      "not fetched: reports an exception: Stil",
    ],
  ])("is named when it %s", async (_what, answer, words) => {
    const here = place();
    server.answerWith(answer);
    const { code, lines } = await run("--fetch --unread province-energy", here);
    server.answerWith(officialServices(() => server.address));
    expect(code).toBe(1);
    expect(lines.at(-1)).toContain(words);
  });

  it("has to be one of those, and alone", () => {
    expect(() => readOptions(["--fetch", "--unread", "x"], {})).toThrow(
      "there is no source “x” that no layer reads; choose from province-roads, province-waterways, province-energy",
    );
    expect(() => readOptions(["--fetch", "--unread", "province-roads", "--layer", "roads"], {})).toThrow(
      "--unread goes with --fetch, and without layers",
    );
    expect(() => readOptions(["--unread", "province-roads"], {})).toThrow("--unread goes with --fetch");
  });
});

const OF_ITS_OWN: readonly (readonly [string, Handler, string])[] = [
  ["500", (_, response) => void response.writeHead(500, "Oops").end(), "answers 500 (Oops) (tried 3 times)"],
  [
    "a web page",
    (_, response) => void response.end("<html><body>Storing</body></html>"),
    "sent a web page instead of JSON",
  ],
  [
    "an exception with status 200",
    (_, response) =>
      void response.end(
        "<ows:ExceptionReport><ows:ExceptionText>No such type</ows:ExceptionText></ows:ExceptionReport>",
      ),
    "reports an exception: No such type",
  ],
  [
    "half an answer",
    (_, response) => void response.end('{"type":"FeatureCollection","feat'),
    "JSON that is broken or breaks off",
  ],
  [
    "no features",
    (asked, response) => void response.end(wfsPage([], asked)),
    "gave nothing: no features at all",
  ],
  [
    "the columns of another service",
    (asked, response) =>
      void response.end(wfsPage([{ ...PROVINCE, properties: { name: "x" }, geometry: null }], asked)),
    "has no column naam any more; it has name",
  ],
  [
    "a shape that crosses itself",
    (asked, response) => {
      const ring = [
        [203000, 503000],
        [213000, 513000],
        [213000, 503000],
        [203000, 513000],
        [203000, 503000],
      ];
      response.end(wfsPage([{ ...PROVINCE, geometry: { type: "Polygon", coordinates: [ring] } }], asked));
    },
    "overijssel: ",
  ],
  [
    "the boundary somewhere else",
    (asked, response) => {
      const ring = [
        [20, 52],
        [21, 52],
        [21, 53],
        [20, 52],
      ];
      const page = wfsPage([{ ...PROVINCE, geometry: { type: "Polygon", coordinates: [ring] } }], asked, {
        crs: null,
      });
      response.end(page);
    },
    "are degrees, not RD metres as said",
  ],
];

describe("a service that misbehaves", { timeout: 60_000 }, () => {
  it.each(OF_ITS_OWN)("(%s) changes no byte, and the table says why", async (_what, answer, words) => {
    const here = place();
    const before = contents(here.to);
    server.answerWith(answer);
    const { code, rows } = await run("--fetch --layer province", here);
    server.answerWith(officialServices(() => server.address));
    expect(code).toBe(1);
    expect(rows.get("province")?.at(-1)).toContain("left as it was: ");
    expect(rows.get("province")?.at(-1)).toContain(words);
    expect(contents(here.to)).toEqual(before);
  });

  it("changes no byte in any way it can go wrong, and the table says why", async () => {
    const here = place();
    const before = contents(here.to);
    for (const [what, answer, words] of ANY_WAY) {
      server.answerWith(answer);
      const { code, rows } = await run("--fetch --layer province", here, HASTY.idleMs);
      const why = rows.get("province")?.at(-1)?.replace("left as it was: kadaster-province ", "");
      expect([what, code, why]).toEqual([what, 1, expect.stringMatching(words)]);
      expect(contents(here.to)).toEqual(before);
    }
    server.answerWith(officialServices(() => server.address));
  });

  it("sends files that are meant to hurt, and is named for each", async () => {
    const here = place();
    const before = contents(here.to);
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a><parkingRecord>&b;</parkingRecord></a>';
    const packed = gzipSync(JSON.stringify([{ id: 1 }]));
    server.answerWith(({ url: { pathname } }, response) => {
      if (pathname.endsWith("/interpreter")) {
        response.end(JSON.stringify({ elements: [], remark: "runtime error: Query ran out of memory" }));
      } else if (pathname.endsWith("Table.xml")) response.end(bomb);
      else if (pathname.endsWith("zones.xml.gz"))
        response.end(`<a><urbanVehicleAccessRegulation>${"x".repeat(6e6)}`);
      else response.end(packed.subarray(0, packed.length - 4));
    });
    const { code, rows } = await run("--fetch --layer truck-parkings zero-emission-zones energy", here);
    server.answerWith(officialServices(() => server.address));
    expect(code).toBe(1);
    expect(rows.get("truck-parkings")?.at(-1)).toContain(
      "osm-truck-parkings gave up half-way: runtime error: Query ran out of memory (tried 3 times); " +
        "ndw-truck-parkings sent XML with a document type, which we do not read",
    );
    expect(rows.get("zero-emission-zones")?.at(-1)).toContain("sent XML with a text that is too long");
    expect(rows.get("energy")?.at(-1)).toContain("sent compressed data that breaks off");
    expect(contents(here.to)).toEqual(before);
  });

  it("lost the collections that were asked for, and its layers stay", async () => {
    const here = place();
    const before = contents(here.to);
    const all = officialServices(() => server.address);
    server.answerWith((asked, response) =>
      asked.url.pathname.endsWith("/collections")
        ? void response.end('{"collections":[{"id":"l_bridges"}]}')
        : all(asked, response),
    );
    const { code, rows } = await run("--fetch --layer waterways water places", here);
    server.answerWith(all);
    expect(code).toBe(1);
    for (const [layer, source, words] of [
      ["waterways", "vnds-navigability", "navigability or bevaarbaarheid or cemt"],
      ["water", "top10nl-water", "waterdeel_vlak"],
      ["places", "top10nl-places", "plaats_vlak or plaats_multivlak"],
    ] as const) {
      expect(rows.get(layer)?.at(-1)).toBe(
        `left as it was: ${source} has no collection named after ${words}; it has l_bridges`,
      );
    }
    expect(contents(here.to)).toEqual(before);
  });

  it("fails no run in which its layer was not asked for by name", async () => {
    const here = place();
    const before = contents(here.to);
    server.answerWith((_, response) => void response.writeHead(404).end());
    const { code, rows } = await run("--fetch", here);
    server.answerWith(officialServices(() => server.address));
    expect(code).toBe(0);
    expect([...rows.values()].every((row) => row.at(-1)?.includes("answers 404"))).toBe(true);
    expect(contents(here.to)).toEqual(before);
  });

  it("lets the others go on", async () => {
    const here = place();
    const all = officialServices(() => server.address);
    server.answerWith((asked, response) =>
      asked.url.pathname.includes("bestuurlijkegebieden")
        ? void response.writeHead(503).end()
        : all(asked, response),
    );
    const { code, rows } = await run("--fetch --layer province zero-emission-zones", here);
    server.answerWith(all);
    expect(code).toBe(1);
    expect(rows.get("province")?.at(-1)).toContain("answers 503");
    expect(rows.get("zero-emission-zones")?.at(-1)).toBe("refreshed");
    expect(manifestOf(here.to, "province")?.fetched).toBeUndefined();
  });
});

describe("an interrupted run", () => {
  it("has written nothing, and goes on where it stopped", { timeout: 60_000 }, async () => {
    const here = place();
    const before = contents(here.to);
    const all = officialServices(() => server.address);
    let pages = 0;
    const isSecondPage = new Promise<void>((resolve) => {
      server.answerWith(async (asked, response) => {
        if (++pages === 2) {
          resolve();
          await sleep(10_000, undefined, { ref: false });
        }
        return all(asked, response);
      });
    });
    const child = spawn(
      process.execPath,
      [
        ...["--import", "tsx"],
        "scripts/build-data.ts",
        ...["--fetch", "--layer", "stations", "--to", here.to, "--raw", here.raw],
      ],
      { env: { ...process.env, KNOOPPUNT_SOURCES: server.address } },
    );
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    await isSecondPage;
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(out).toContain("Interrupted: nothing was written. The same command goes on from here.");
    expect(contents(here.to)).toEqual(before);
    server.asked.length = 0;
    server.answerWith(all);
    expect((await run("--fetch --layer stations", here)).rows.get("stations")?.at(-1)).toBe("refreshed");
    expect(server.asked[0]?.url.searchParams.get("startIndex")).toBe("200");
  });
});

describe("the lists", () => {
  it("have a layer for every source and a source for every refresh", () => {
    const layers = RECIPES.map(({ id }) => id);
    for (const { layer, sources } of REFRESHES) {
      expect(layers).toContain(layer);
      for (const id of sources) expect(LIVE_SOURCES.find((one) => one.id === id)?.layers).toContain(layer);
    }
    for (const { id, layers: fed, address, licence, publisher } of LIVE_SOURCES) {
      for (const layer of fed) {
        expect(REFRESHES.find((one) => one.layer === layer)?.sources).toContain(id);
      }
      expect([new URL(address).protocol, licence, publisher].every(Boolean)).toBe(true);
    }
  });

  it("are told in the table of scripts/README.md", () => {
    const readme = readFileSync("scripts/README.md", "utf8");
    for (const { layer } of REFRESHES) expect(readme).toMatch(new RegExp(`^\\| \`${layer}\``, "m"));
    const unable = RECIPES.filter(({ id }) => REFRESHES.every(({ layer }) => layer !== id));
    for (const { id } of unable) expect(readme).toContain(`\`${id}\``);
  });

  it("names a layer that no service makes", () => {
    expect(() => readOptions(["--fetch", "--layer", "road-exits"], {})).toThrow(
      "no live source makes the layer “road-exits”; those that can be fetched are province,",
    );
    expect(() => readOptions(["province"], {})).toThrow("“province” is not understood");
    expect(() => readOptions(["--from", "x", "--only", "ports,prots"], {})).toThrow(
      /no layer “prots”.*terminals/,
    );
    expect(readOptions(["--fetch", "--layer", "locks", "roads"], {})).toMatchObject({
      mode: "fetch",
      layers: ["locks", "roads"],
    });
    expect(readOptions([], { KNOOPPUNT_SOURCES: "http://127.0.0.1" })).toMatchObject({
      mode: "nothing",
      sources: "http://127.0.0.1",
    });
  });
});
