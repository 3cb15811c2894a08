import { beforeEach, describe, expect, it } from "vitest";
import { MAX_SITES } from "../../../src/analyses/proximity/limits.ts";
import * as actions from "../../../src/state/actions.ts";
import { decodeDocument, encodeDocument } from "../../../src/state/document-url.ts";
import { store } from "../../../src/state/store.ts";
import { resetStore } from "./fixtures.ts";

const state = () => store.getState();
const siteIds = () => state().document.proximity.sites.map(({ id }) => id);

beforeEach(resetStore);

describe("undo and redo", () => {
  it("take back and make again, the last step first", () => {
    actions.showLayer("locks", true);
    actions.addPointSite([6, 52]);
    actions.undo();
    expect(siteIds()).toEqual([]);
    expect(state().document.layers.locks?.visible).toBe(true);
    actions.undo();
    expect(state().document.layers.locks?.visible).toBe(false);
    actions.redo();
    actions.redo();
    expect(siteIds()).toEqual(["site-1"]);
    actions.redo();
    expect(siteIds()).toEqual(["site-1"]);
  });

  it("leave where the person looks and what is open", () => {
    actions.showLayer("locks", true);
    actions.moveCamera({ longitude: 6, latitude: 52, zoom: 9 });
    actions.select({ layer: "ports", id: "kampen" });
    actions.undo();
    expect(state().document.camera?.zoom).toBe(9);
    expect(state().document.selected).toEqual({ layer: "ports", id: "kampen" });
  });

  it("forget what was undone once something new is done", () => {
    actions.showLayer("locks", true);
    actions.undo();
    actions.addPointSite([6, 52]);
    actions.redo();
    expect(state().document.layers.locks?.visible).toBe(false);
  });

  it("make one step of a slider that was dragged", () => {
    const before = state().document;
    for (const opacity of [0.9, 0.6, 0.3]) actions.fadeLayer("ports", opacity);
    actions.settle("opacity", before);
    expect(state().history.past.map(({ note }) => note)).toEqual(["opacity"]);
    actions.undo();
    expect(state().document.layers.ports?.opacity).toBe(1);
  });

  it("make no step of what changes nothing", () => {
    actions.showLayer("locks", false);
    actions.showLayer("no-such-layer", true);
    actions.chooseBackground("own");
    actions.settle("opacity", state().document);
    expect(state().history.past).toEqual([]);
  });

  it("remember a hundred steps and no more", () => {
    for (let count = 0; count < 130; count++) actions.setProximityCount((count % 10) + 1);
    expect(state().history.past.length).toBe(100);
  });
});

describe("sites", () => {
  it("get ids of their own, also after one was removed", () => {
    actions.addPointSite([6, 52]);
    actions.addPointSite([6.1, 52.1]);
    actions.removeSite("site-1");
    actions.addPointSite([6.2, 52.2]);
    expect(new Set(siteIds()).size).toBe(2);
  });

  it("hold a feature once", () => {
    actions.addFeatureSite({ layer: "ports", id: "kampen" });
    actions.addFeatureSite({ layer: "ports", id: "kampen" });
    expect(siteIds()).toEqual(["ports/kampen"]);
    expect(state().session.panel).toBe("proximity");
  });

  it("refuses one site more than a link can carry, with a sentence, and loses none", () => {
    for (let index = 0; index < MAX_SITES; index++) actions.addPointSite([6 + index / 100, 52]);
    actions.addPointSite([5, 51]);
    const { document, session } = store.getState();
    expect(document.proximity.sites).toHaveLength(MAX_SITES);
    expect(session.notices.map(({ key, facts }) => [key, facts])).toEqual([
      ["problems.too-many-sites", { most: MAX_SITES }],
    ]);
    expect(decodeDocument(encodeDocument(document)).document.proximity.sites).toHaveLength(MAX_SITES);
  });

  it("lose their name when they move, and features stay where they are", () => {
    actions.addPointSite([6, 52], "Zwolle");
    actions.addFeatureSite({ layer: "ports", id: "kampen" });
    actions.moveSite("site-1", [6.5, 52.5]);
    actions.moveSite("ports/kampen", [0, 0]);
    expect(state().document.proximity.sites).toEqual([
      { id: "site-1", type: "point", longitude: 6.5, latitude: 52.5, name: null },
      { id: "ports/kampen", type: "feature", feature: { layer: "ports", id: "kampen" } },
    ]);
  });
});

describe("notices", () => {
  it("say the same thing once, and go when dismissed", () => {
    actions.notify("info", "app.title", { a: 1 });
    actions.notify("info", "app.title", { a: 1 });
    actions.notify("info", "app.title", { a: 2 });
    const [first] = state().session.notices;
    expect(state().session.notices).toHaveLength(2);
    actions.dismissNotice(first?.id ?? 0);
    expect(state().session.notices).toMatchObject([{ facts: { a: 2 } }]);
    actions.dismissAllNotices();
    expect(state().session.notices).toEqual([]);
  });
});

describe("the year and the filters", () => {
  it("make one step each, and none when nothing changes", () => {
    actions.chooseYear(2030);
    actions.chooseYear(2030);
    actions.filterLayer("projects", "stage", "lobbied");
    actions.filterLayer("projects", "stage", "lobbied");
    actions.filterLayer("projects", "theme", null);
    actions.clearFilters("ports");
    expect(state().history.past.map(({ note }) => note)).toEqual(["year", "filter"]);
    actions.undo();
    expect(state().document.filters).toEqual({});
    actions.undo();
    expect(state().document.year).toBeNull();
  });

  it("leave nothing behind when they are taken away", () => {
    const { filters } = state().document;
    actions.filterLayer("projects", "stage", "lobbied");
    actions.filterLayer("projects", "theme", "programme");
    actions.filterLayer("projects", "stage", null);
    expect(state().document.filters).toEqual({ projects: { theme: "programme" } });
    actions.filterLayer("projects", "theme", null);
    expect(state().document.filters).toEqual(filters);
    actions.filterLayer("projects", "stage", "idea");
    actions.clearFilters("projects");
    expect(state().document.filters).toEqual(filters);
  });
});
