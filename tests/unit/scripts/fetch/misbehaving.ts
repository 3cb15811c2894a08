import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Handler, type ServedFeature, wfsPage } from "./local-server.ts";

/** Points in RD near Zwolle, each with something of its own. */
export const POINTS: ServedFeature[] = Array.from({ length: 7 }, (_, index) => ({
  id: `point.${index}`,
  properties: { naam: `Punt ${index}` },
  geometry: { type: "Point", coordinates: [203000 + index, 503000] },
}));

/** The same in degrees. */
export const DEGREES: ServedFeature[] = POINTS.map((point, index) => ({
  ...point,
  geometry: { type: "Point", coordinates: [6.09 + index / 1000, 52.51] },
}));

const EXCEPTION =
  '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>TYPENAMES is unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';

/** One page with these features as they stand, in a system that it names. */
function page(features: readonly ServedFeature[], crs: string | null): Handler {
  return (asked, response) => {
    response.end(
      wfsPage(features, asked, { crs: crs === null ? null : { type: "name", properties: { name: crs } } }),
    );
  };
}

function at(coordinates: unknown): ServedFeature[] {
  return [{ id: "somewhere", properties: {}, geometry: { type: "Point", coordinates } }];
}

const RD = "urn:ogc:def:crs:EPSG::28992";
const WGS84 = "urn:ogc:def:crs:OGC:1.3:CRS84";

/** Ways in which a service can go wrong, and the words it is named for. */
export const MISBEHAVING: readonly (readonly [what: string, answer: Handler, words: RegExp])[] = [
  [
    "always answers 500",
    (_, response) => void response.writeHead(500, "Oops").end(),
    /^answers 500 \(Oops\) \(tried 3 times\)$/,
  ],
  [
    "says that it is not there",
    (_, response) => void response.writeHead(404, "Not Found").end(),
    /^answers 404 \(Not Found\)$/,
  ],
  [
    "gives the same page again and again",
    (asked, response) => {
      asked.url.searchParams.set("startIndex", "0");
      response.end(wfsPage(POINTS, asked, { pageSize: 2 }));
    },
    /^gave page 1 again as page 2: its paging never ends$/,
  ],
  [
    "never comes to its last page",
    ({ url }, response) => {
      const start = Number(url.searchParams.get("startIndex"));
      const [point] = POINTS;
      const features = [{ type: "Feature", ...point, id: `point.${start}` }];
      response.end(JSON.stringify({ type: "FeatureCollection", numberMatched: 1e9, features }));
    },
    /^still has a next page after 20 pages$/,
  ],
  [
    "gives fewer features than it says",
    (asked, response) => {
      const start = Number(asked.url.searchParams.get("startIndex"));
      const whole = JSON.parse(wfsPage(start === 0 ? POINTS : [], asked));
      response.end(JSON.stringify({ ...whole, numberMatched: 9 }));
    },
    /^says that it has 9 features, and gave 7$/,
  ],
  [
    "breaks its compression off",
    (asked, response) => {
      response.setHeader("content-encoding", "gzip");
      const packed = gzipSync(wfsPage(POINTS, asked));
      response.end(packed.subarray(0, packed.length - 20));
    },
    /^sent compressed data that breaks off \(tried 3 times\)$/,
  ],
  [
    "damages its compression",
    (_, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end("this is no gzip at all, and long enough to be seen as such");
    },
    /^sent compressed data that is damaged/,
  ],
  [
    "sends a web page",
    (_, response) => void response.end("<!DOCTYPE html><html><body>Onderhoud"),
    /^sent a web page instead of JSON$/,
  ],
  [
    "reports an exception with status 200",
    (_, response) => void response.end(EXCEPTION),
    /^reports an exception: TYPENAMES is unknown$/,
  ],
  [
    "sends half of its JSON",
    (asked, response) => void response.end(wfsPage(POINTS, asked).slice(0, 300)),
    /^sent JSON that is broken or breaks off .*tried 3 times\)$/,
  ],
  ["sends nothing", (_, response) => void response.end(), /^sent nothing at all/],
  [
    "sends JSON of another shape",
    (_, response) => void response.end('{"status":"ok"}'),
    /^sent JSON of another shape/,
  ],
  ["gives RD and calls it degrees", page(POINTS, WGS84), /RD metres, not degrees as said$/],
  ["gives degrees and calls them RD", page(DEGREES, RD), /are degrees, not RD metres as said$/],
  [
    "swaps latitude and longitude",
    page(at([52.51, 6.09]), WGS84),
    /^somewhere: latitude and longitude are swapped/,
  ],
  [
    "answers in a system we do not read",
    page(POINTS, "urn:ogc:def:crs:EPSG::3857"),
    /3857, which we do not read$/,
  ],
  [
    "puts something in another country",
    page(at([-74, 40.7]), WGS84),
    /^somewhere: .* far outside the Netherlands$/,
  ],
  [
    "gives a coordinate that is no number",
    page(at([null, 503000]), RD),
    /^somewhere: a coordinate is not a number$/,
  ],
  [
    "writes NaN",
    (asked, response) => void response.end(wfsPage(POINTS, asked).replace("203000", "NaN")),
    /^sent JSON that is broken/,
  ],
  [
    "gives one feature twice, each time another",
    page([...at([203000, 503000]), { ...POINTS[0], id: "somewhere" } as ServedFeature], RD),
    /^gives somewhere twice, with different content$/,
  ],
  [
    "drips",
    async (_, response) => {
      response.write('{"type":');
      for (let times = 0; times < 40 && !response.destroyed; times++) {
        await sleep(50);
        response.write(" ");
      }
      response.end();
    },
    /^sent only \d+ bytes in \d+ ms: too slow to wait for/,
  ],
  [
    "says nothing",
    async (_, response) => {
      await sleep(1500);
      if (!response.destroyed) response.end();
    },
    /^sent nothing for \d+ ms/,
  ],
  [
    "redirects in a circle",
    ({ url }, response) => {
      response.writeHead(302, { location: url.pathname === "/a" ? "/b" : "/a" }).end();
    },
    /^redirects more than 5 times$/,
  ],
  [
    "redirects to a file of ours",
    (_, response) => void response.writeHead(301, { location: "file:///etc/passwd" }).end(),
    /which is not safe to follow$/,
  ],
  [
    "says that it is longer than it is",
    (asked, response) => {
      response.setHeader("content-length", 100_000);
      response.write(wfsPage(POINTS, asked), () => response.destroy());
    },
    /^broke the connection off after \d+ (bytes|kB)/,
  ],
  [
    "says that it is shorter than it is",
    (asked, response) => {
      const text = wfsPage(POINTS, asked);
      response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 50\r\nConnection: close\r\n\r\n${text}`);
    },
    /^(sent JSON that is broken|could not be reached|broke)/,
  ],
  ["breaks the connection off", (_, response) => void response.destroy(), /^broke the connection off/],
];
