import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultClusters } from "../../../src/analyses/clusters/defaults.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { readClusters, writeClusters } from "../../../src/state/url-clusters.ts";
import { clusters } from "./clusters-arbitrary.ts";

const TEXT =
  "density;l:business-parks,ports;k:park;s:existing,planned;r:twente;t:2030;d:1200/4/62.5;g:25;m:5000;p:planned;h:3/1;x:2500;v:radius/3000";

describe("clusters in an address", () => {
  it("can be read by a person", () => {
    const read = readClusters(TEXT);
    expect(read).toEqual({
      method: "density",
      layers: ["business-parks", "ports"],
      kinds: ["park"],
      statuses: ["existing", "planned"],
      region: "twente",
      year: 2030,
      radiusMeters: 1200,
      minimumSites: 4,
      minimumHectares: 62.5,
      largeScaleHectares: 25,
      modeMeters: 5000,
      withPlannedNodes: true,
      hubs: 3,
      seed: 1,
      hexagonMeters: 2500,
      compare: { of: "radius", value: 3000 },
    });
    expect(read && writeClusters(read)).toBe(TEXT);
  });

  it("come back as the same question", () => {
    fc.assert(
      fc.property(clusters, (parameters) => {
        expect(readClusters(writeClusters(parameters))).toEqual(parameters);
      }),
    );
  });

  it("stand on their own: what is not named is all, and not the default", () => {
    const read = readClusters("density;l:ports;d:1500/3/50;g:20;m:5000;h:3/1;x:2500");
    expect(read).toMatchObject({ statuses: [], kinds: [], region: null, year: null, compare: null });
  });

  it("are not in the address of the first view, in which ever object it is told", () => {
    expect(encodeDocument(defaultDocument, "nl")).not.toContain("c=");
    expect(encodeDocument({ ...defaultDocument, clusters: { ...defaultClusters } }, "nl")).not.toContain(
      "c=",
    );
  });

  it.each([
    "",
    "magic",
    "density",
    TEXT.replace("density", "magic"),
    TEXT.replace("l:business-parks,ports", "l:"),
    TEXT.replace("l:business-parks,ports", "l:business-parks,business-parks"),
    TEXT.replace("l:business-parks,ports", "l:windmills"),
    TEXT.replace("existing,planned", "existing,dreamed"),
    TEXT.replace("r:twente", "r:<b>"),
    TEXT.replace("t:2030", "t:99999"),
    TEXT.replace("d:1200/", "d:0/"),
    TEXT.replace("d:1200/", "d:1e9/"),
    TEXT.replace("d:1200/", "d:NaN/"),
    TEXT.replace("d:1200/4/", "d:1200/4.5/"),
    TEXT.replace("d:1200/4/62.5", "d:1200/4"),
    TEXT.replace("g:25", "g:-25"),
    TEXT.replace("p:planned", "p:yes"),
    TEXT.replace("v:radius/3000", "v:radius"),
    TEXT.replace("v:radius/3000", "v:radius/3000/2"),
    TEXT.replace("v:radius/3000", "v:mood/3"),
    `${TEXT};m:4000`,
    `${TEXT};z:1`,
    `${TEXT};`,
  ])("are refused as a whole: %s", (text) => {
    expect(readClusters(text)).toBeNull();
    const { document, problems } = decodeDocument(`#c=${text}`);
    expect(document.clusters).toBe(defaultClusters);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-url"]);
  });
});
