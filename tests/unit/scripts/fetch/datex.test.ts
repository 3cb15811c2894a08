import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readXmlElements, type XmlElement } from "../../../../scripts/fetch/protocols/datex.ts";
import { readNdwZone } from "../../../../scripts/sources/live/ndw-emission-zones.ts";
import { readNdwTruckParking } from "../../../../scripts/sources/live/ndw-truck-parkings.ts";
import { temporaryFolder } from "./session.ts";

function file(content: string | Buffer): string {
  const path = join(temporaryFolder(), "answer.xml");
  writeFileSync(path, content);
  return path;
}

async function read(content: string | Buffer, name: string, allowed?: number): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const element of readXmlElements(file(content), [name], allowed)) found.push(element);
  return found;
}

/** A table of truck parkings as DATEX II 2 and 3 have it; version 3 puts prefixes before the names. */
function table(record: string, prefix = ""): string {
  const named = record.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const space = prefix === "" ? "" : ` xmlns:${prefix.slice(0, -1)}="http://datex2.eu/schema/3/parking"`;
  return `<?xml version="1.0" encoding="UTF-8"?><publication${space}><publicationTime>2026-11-19T01:00:00Z</publicationTime>${named}</publication>`;
}

const HENGELO = `<parkingRecord id="NL-1" version="2">
  <parkingName><values><value lang="nl">Truckparking A1 &amp; Hengelo</value></values></parkingName>
  <parkingLocation><pointByCoordinates><pointCoordinates>
    <latitude>52.2461</latitude><longitude>6.7701</longitude>
  </pointCoordinates></pointByCoordinates></parkingLocation>
  <groupOfParkingSpaces><parkingSpaceBasics><parkingNumberOfSpaces>0</parkingNumberOfSpaces></parkingSpaceBasics></groupOfParkingSpaces>
  <groupOfParkingSpaces><parkingSpaceBasics><parkingNumberOfSpaces>210</parkingNumberOfSpaces></parkingSpaceBasics></groupOfParkingSpaces>
  <groupOfParkingSpaces><parkingSpaceBasics><parkingNumberOfSpaces>210</parkingNumberOfSpaces></parkingSpaceBasics></groupOfParkingSpaces>
  <parkingEquipmentOrServiceFacility><serviceFacilityType>shower</serviceFacilityType></parkingEquipmentOrServiceFacility>
</parkingRecord>`;

describe("a truck parking table", () => {
  it.each(["", "prk:"])("is read with names written as “%sparkingRecord”", async (prefix) => {
    const [record] = await read(table(HENGELO, prefix), "parkingRecord");
    expect(record && readNdwTruckParking(record)).toEqual({
      id: "NL-1",
      name: "Truckparking A1 & Hengelo",
      lngLat: [6.7701, 52.2461],
      // Groups of places overlap: 210 twice is 210.
      truckPlaces: 210,
      facilities: ["showers"],
    });
  });

  it("does not call a number of places zero that is not told", async () => {
    const [record] = await read(table(HENGELO.replaceAll(">210<", "><")), "parkingRecord");
    expect(record && readNdwTruckParking(record).truckPlaces).toBeNull();
  });

  it.each([
    ["that is no number", HENGELO.replace("52.2461", "north"), "a coordinate is not a number"],
    ["that is missing", HENGELO.replace(/<latitude>.*<\/latitude>/, ""), "a coordinate is not a number"],
    ["in RD", HENGELO.replace("52.2461", "475000").replace("6.7701", "250000"), "are RD metres"],
    [
      "the wrong way round",
      HENGELO.replace("52.2461", "6.7701").replace("6.7701</lon", "52.2461</lon"),
      "are swapped",
    ],
  ])("is refused with a place %s", async (_what, xml, words) => {
    const [record] = await read(table(xml), "parkingRecord");
    expect(() => record && readNdwTruckParking(record)).toThrow(words);
  });
});

describe("a table of emission zones", () => {
  const zone = (posList: string, name = "ZE-zone Zwolle") => `<urbanVehicleAccessRegulation id="7">
    <name><values><value lang="nl">${name}</value></values></name>
    <controlledZoneType>lowEmissionZone</controlledZoneType>
    <issuingAuthority><values><value>Zwolle</value></values></issuingAuthority>
    <overallStartTime>2025-01-01T00:00:00+01:00</overallStartTime>
    <posList>${posList}</posList></urbanVehicleAccessRegulation>`;

  it("gives the name more weight than the type, which says the same of every zone", async () => {
    const [zero] = await read(
      table(zone("52.51 6.08 52.52 6.08 52.52 6.1 52.51 6.08")),
      "urbanVehicleAccessRegulation",
    );
    const [low] = await read(table(zone("", "Milieuzone Arnhem")), "urbanVehicleAccessRegulation");
    expect(zero && readNdwZone(zero)).toMatchObject({
      isZeroEmission: true,
      municipality: "Zwolle",
      startDate: "2025-01-01",
    });
    expect(low && readNdwZone(low)).toMatchObject({ isZeroEmission: false, area: null });
  });

  it("has latitude first, and closes a ring that is open", async () => {
    const [record] = await read(
      table(zone("52.51 6.08 52.52 6.08 52.52 6.1")),
      "urbanVehicleAccessRegulation",
    );
    expect(record && readNdwZone(record).area?.coordinates).toEqual([
      [
        [
          [6.08, 52.51],
          [6.08, 52.52],
          [6.1, 52.52],
          [6.08, 52.51],
        ],
      ],
    ]);
  });

  it("is refused with an area elsewhere", async () => {
    const [record] = await read(table(zone("1 1 2 2 3 3 1 1")), "urbanVehicleAccessRegulation");
    expect(() => record && readNdwZone(record)).toThrow("far outside the Netherlands");
  });
});

const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "${"&lol;".repeat(10)}">
<!ENTITY lol2 "${"&lol1;".repeat(10)}">]><publication><parkingRecord>&lol2;</parkingRecord></publication>`;

describe("XML that is meant to hurt", () => {
  it.each<[string, string | Buffer, RegExp]>([
    ["a document type, and with it a billion laughs", BILLION_LAUGHS, /^sent XML with a document type/],
    [
      "an entity that nobody defined",
      table("<parkingRecord>&boom;</parkingRecord>"),
      /^sent XML that is broken/,
    ],
    [
      "an element that is never closed",
      table(HENGELO).slice(0, 400),
      /^sent XML that is broken or breaks off/,
    ],
    ["something that is no XML", "id,name\n1,2\n", /^sent XML that is broken or breaks off/],
    ["very deep nesting", "<a>".repeat(100_000), /^sent XML nested deeper than 100 elements$/],
    [
      "a record that never ends",
      `<r><parkingRecord>${"<x/>".repeat(60_000)}`,
      /^sent XML with a record that never ends$/,
    ],
    [
      "a text that never ends",
      `<r><parkingRecord>${"x".repeat(6_000_000)}`,
      /^sent XML with a text that is too long$/,
    ],
    [
      "compressed data that breaks off",
      gzipSync(table(HENGELO)).subarray(0, 200),
      /^sent compressed data that breaks off$/,
    ],
  ])("is refused: %s", async (_what, content, words) => {
    await expect(read(content, "parkingRecord")).rejects.toThrow(words);
  });

  it("is refused when it unpacks to more than is allowed", async () => {
    const packed = gzipSync(`<r>${" ".repeat(5_000_000)}</r>`);
    await expect(read(packed, "parkingRecord", 1_000_000)).rejects.toThrow("unpacks to more than");
  });
});
