import { describe, expect, it } from "vitest";
import { problem } from "../../../src/core/problem.ts";
import { LAYERS } from "../../../src/layers/index.ts";
import { addPointSite } from "../../../src/state/actions.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

const visible = (hash: string): string[] => {
  const { layers } = decodeDocument(hash).document;
  return LAYERS.filter(({ id, group }) => group !== "basemap" && layers[id]?.visible).map(({ id }) => id);
};

describe("encodeDocument", () => {
  it("says nothing of a default view", () => {
    expect(encodeDocument(defaultDocument)).toBe("");
    expect(encodeDocument(defaultDocument, "en")).toBe("#v=1&lang=en");
    expect(encodeDocument(defaultDocument, "nl")).toBe("");
  });

  it("puts the camera first, as MapLibre does", () => {
    const camera = { zoom: 9.123456, latitude: 52.4500004, longitude: 6.4 };
    expect(encodeDocument({ ...defaultDocument, camera, region: "twente" })).toBe(
      "#map=9.12/52.45/6.4&v=1&r=twente",
    );
  });

  it("writes sites so that a person can read them", () => {
    const proximity = {
      ...defaultDocument.proximity,
      sites: [
        { id: "ports/kampen", type: "feature", feature: { layer: "ports", id: "kampen" } },
        { id: "site-1", type: "point", longitude: 6.09, latitude: 52.51, name: "Zwolle; noord, 100%" },
      ],
    } as const;
    const hash = encodeDocument({ ...defaultDocument, proximity });
    expect(hash).toBe("#v=1&sites=ports/kampen;6.09,52.51,Zwolle%253B%20noord,%20100%2525");
    expect(decodeDocument(hash).document.proximity.sites[1]).toMatchObject({ name: "Zwolle; noord, 100%" });
  });
});

describe("decodeDocument", () => {
  it("opens a link with everything in it", () => {
    const hash =
      "#map=11.2/52.5123/6.0912&v=1&r=zwolle&l=ports,waterways&o=ports:40&bg=pdok-grey&s=ports/kampen" +
      "&sites=6.09,52.51&n=5&radii=500,2000&lang=en";
    const { document, language, problems } = decodeDocument(hash);
    expect(problems).toEqual([]);
    expect(language).toBe("en");
    expect(visible(hash)).toEqual(expect.arrayContaining(["ports", "waterways"]));
    expect(visible(hash)).toHaveLength(2);
    expect(document).toMatchObject({
      region: "zwolle",
      camera: { zoom: 11.2, latitude: 52.5123, longitude: 6.0912 },
      background: "pdok-grey",
      selected: { layer: "ports", id: "kampen" },
      proximity: {
        count: 5,
        radiiMeters: [500, 2000],
        sites: [{ type: "point", longitude: 6.09, latitude: 52.51 }],
      },
    });
    expect(document.layers.ports?.opacity).toBe(0.4);
    expect(document.layers.waterways?.opacity).toBe(1);
  });

  it("can show no layer at all", () => {
    expect(visible("#v=1&l=")).toEqual([]);
  });

  it("keeps the order of radii sensible and each once", () => {
    expect(decodeDocument("#v=1&radii=5000,1000,5000").document.proximity.radiiMeters).toEqual([1000, 5000]);
    expect(decodeDocument("#v=1&radii=").document.proximity.radiiMeters).toEqual([]);
  });

  it.each([
    "map=9/52.4",
    "map=x/y/z",
    "map=99/52/6",
    "map=9/91/6",
    "map=9/52/181",
    "map=//",
    "o=ports",
    "o=ports:101",
    "bg=google",
    "s=kampen",
    "n=0",
    "n=11",
    "n=2.5",
    "radii=0",
    "radii=200001",
    "radii=-1",
    "radii=1e3",
    "radii=1,2,3,4,5,6,7",
    "r=../x",
    "sites=200,52",
    "sites=6.09",
    "sites=;;x;;",
  ])("refuses %s and keeps the default there", (part) => {
    const { document, problems } = decodeDocument(`#v=1&${part}`);
    expect(document).toEqual(defaultDocument);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-url"]);
    expect(problems[0]?.facts.parts).toContain(part.split("=")[0]);
  });

  it("names the layers it does not know and opens the rest", () => {
    const { problems, document } = decodeDocument(
      "#v=1&l=ports,mines&s=mines/a&sites=mines/b;ports/c&o=mines:50",
    );
    expect(problems).toEqual([problem("unknown-layer", { layers: "mines" })]);
    expect(document.layers.ports?.visible).toBe(true);
    expect(document.selected).toBeNull();
    expect(document.proximity.sites.map(({ id }) => id)).toEqual(["ports/c"]);
  });

  it("takes no more sites than a view can show, and says so", () => {
    const many = Array.from({ length: 60 }, (_, index) => `6.${index},52`).join(";");
    const { document, problems } = decodeDocument(`#v=1&sites=${many}`);
    expect(document.proximity.sites).toHaveLength(50);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-url"]);
    expect(problems[0]?.facts.parts).toMatch(/^sites=6\.5,52, sites=6\.51,52/);
  });

  it("does not read an address of a megabyte", () => {
    const { document, problems } = decodeDocument(`#v=1&sites=${"6.1,52;".repeat(150_000)}`);
    expect(document).toBe(defaultDocument);
    expect(problems).toEqual([
      problem("invalid-url", { parts: "#v=1&sites=6.1,52;6.1,52;6.1,52;6.1,52;6…" }),
    ]);
  });

  it("says when a link comes from a newer version, and opens what it can", () => {
    const { document, problems } = decodeDocument("#v=2&r=twente");
    expect(problems).toEqual([problem("newer-url")]);
    expect(document.region).toBe("twente");
  });

  it("survives broken percent-encoding", () => {
    expect(decodeDocument("#v=1&bg=%E0%A4%A").problems.map(({ code }) => code)).toEqual(["invalid-url"]);
  });

  it("measures from the very place that was clicked on", () => {
    resetStore();
    addPointSite([6.091234567891, 52.519876543211]);
    const { document } = store.getState();
    expect(decodeDocument(encodeDocument(document)).document.proximity).toEqual(document.proximity);
  });
});

describe("the year and the filters in the address", () => {
  it("can be read by a person", () => {
    const filters = { projects: { theme: "accessibility-space", stage: "lobbied" } };
    const hash = encodeDocument({ ...defaultDocument, year: 2030, filters });
    expect(hash).toBe("#v=1&f=projects.theme:accessibility-space;projects.stage:lobbied&t=2030");
    expect(decodeDocument(hash).document).toMatchObject({ year: 2030, filters });
  });

  it.each(["2029", "0", "twintigdertig", "2030.5", ""])("refuses the year %j with a notice", (text) => {
    const { document, problems } = decodeDocument(`#t=${text}`);
    expect(document.year).toBeNull();
    expect(problems).toEqual([problem("invalid-url", { parts: `t=${text}` })]);
  });

  it("keeps the filters it understands and names the others", () => {
    const { document, problems } = decodeDocument("#v=1&f=projects.stage:lobbied;stage=idea;atlantis.a:b");
    expect(document.filters).toEqual({ projects: { stage: "lobbied" } });
    expect(problems).toEqual([
      problem("unknown-layer", { layers: "atlantis" }),
      problem("invalid-url", { parts: "f=stage=idea" }),
    ]);
  });
});

describe("what only a planner sees", () => {
  it.each(["q", "qs", "c", "w", "cv"])("is no mistake to a visitor of the embed: %s", (key) => {
    const hash = `#v=1&${key}=nonsense&bg=nonsense`;
    expect(decodeDocument(hash, "visitor").problems).toEqual([
      problem("invalid-url", { parts: "bg=nonsense" }),
    ]);
    expect(decodeDocument(hash).problems).toMatchObject([{ facts: { parts: expect.stringContaining(key) } }]);
  });
});
