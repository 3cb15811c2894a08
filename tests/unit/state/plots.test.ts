import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PlotInventory } from "../../../src/catalog/plot-inventory.ts";
import { readPlotText } from "../../../src/formats/plot-file.ts";
import { change, redo, undo } from "../../../src/state/actions.ts";
import { choosePlot, chosenPlot, editPlot, goToPlot } from "../../../src/state/chosen-plot.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { encodeDocument } from "../../../src/state/document-url.ts";
import { finishDrawing } from "../../../src/state/drawing-actions.ts";
import { emptyHistory } from "../../../src/state/history.ts";
import { keepPlots } from "../../../src/state/keep-plots.ts";
import {
  addPlotRow,
  applyPlotDraft,
  askWaterBound,
  discardPlotDraft,
  editPlotCell,
  editPlotHeader,
  fillPlotDraft,
  loadPlotExample,
  openPlotDraft,
  removePlotRow,
  removePlots,
  reopenPlotDraft,
} from "../../../src/state/plot-actions.ts";
import { redoPlotDraft, undoPlotDraft } from "../../../src/state/plot-draft-history.ts";
import { checkedDraft, draftRowCount } from "../../../src/state/plot-selectors.ts";
import type { PlotStorage } from "../../../src/state/plot-storage.ts";
import { initialSession } from "../../../src/state/session.ts";
import { store } from "../../../src/state/store.ts";
import { openAddress, startUrlSync } from "../../../src/state/url-sync.ts";
import { withLayer } from "../map/world.ts";

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [6, 52.5],
      [6.01, 52.5],
      [6.01, 52.51],
      [6, 52.51],
      [6, 52.5],
    ],
  ],
};
const EXAMPLE = inventoryCalled("VOORBEELD");
const PASTED = "plek;hectare;gebruik\nhaatland;1,5;leeg\nhaatlandd;2;leeg";

beforeEach(() => {
  const empty = { document: defaultDocument, history: emptyHistory, session: initialSession };
  store.setState(
    withLayer(withLayer(empty, "business-parks", { haatland: SQUARE }), "ports", { kampen: null }),
    true,
  );
});

const state = () => store.getState();
const own = () => state().document.ownPlots;
const keyOf = (index: number) => state().session.plotDraft?.rows[index]?.key ?? "";
function paste(text: string, mode: "replace" | "add" = "replace") {
  const read = readPlotText(text, "plak");
  if (read.ok) fillPlotDraft(read.value, mode);
}

describe("plots that are filled in", () => {
  it("are taken over whole, when every row is right, as one step", () => {
    paste(PASTED);
    editPlotHeader({ publisher: "Gemeente Kampen" });
    applyPlotDraft();
    expect(own()).toBeNull();
    expect(checkedDraft(state())).toMatchObject({ ok: false, errors: [{ row: 2, code: "place-unknown" }] });
    editPlotCell(keyOf(1), "place", "haatland");
    applyPlotDraft();
    expect(own()?.plots.map(({ areaHectares }) => areaHectares)).toEqual([1.5, 2]);
    expect(state().session.plotDraft).toBeNull();
    undo();
    expect(own()).toBeNull();
    redo();
    expect(own()?.plots.length).toBe(2);
  });

  it("can be added to, shortened and left", () => {
    openPlotDraft();
    expect(draftRowCount(state())).toBe(0);
    paste(PASTED, "add");
    addPlotRow();
    expect(state().session.plotDraft?.rows.length).toBe(3);
    removePlotRow(keyOf(1));
    expect(draftRowCount(state())).toBe(1);
    discardPlotDraft();
    expect(state().session.plotDraft).toBeNull();
    expect(own()).toBeNull();
  });

  it("come back as they were when they are opened to be changed", () => {
    paste("plek;hectare\nhaatland;1,234");
    editPlotHeader({ publisher: "X" });
    applyPlotDraft();
    paste("plek;hectare\nhaatland;1,2340");
    editPlotHeader({ publisher: "X" });
    applyPlotDraft();
    const before = own();
    openPlotDraft();
    applyPlotDraft();
    expect(own()).toEqual(before);
  });

  it("are drawn as well: measured, and in the park that they begin in", () => {
    openPlotDraft();
    const drawn = {
      type: "Polygon" as const,
      coordinates: [
        [
          [6.001, 52.501],
          [6.002, 52.501],
          [6.002, 52.502],
          [6.001, 52.501],
        ],
      ],
    };
    finishDrawing(drawn, { purpose: "plot", kind: "area", name: "" });
    expect(state().session.plotDraft?.rows).toMatchObject([
      { cells: { place: "haatland", areaHectares: "0,3778" }, geometry: drawn },
    ]);
    expect(state().document.suitability).toBe(defaultDocument.suitability);
  });

  it("stay an example when the example is changed", () => {
    loadPlotExample({ ...EXAMPLE });
    openPlotDraft();
    applyPlotDraft();
    expect(own()?.example).toBe(true);
  });
});

describe("what leaves the machine", () => {
  it("is the question, and never the plots", () => {
    paste("plek;hectare\nhaatland;3,1416");
    editPlotHeader({ publisher: "Gemeente Geheim" });
    applyPlotDraft();
    askWaterBound({ show: "parks", leastQuayMeters: 50 });
    const hash = encodeDocument(state().document);
    expect(hash).toBe("#v=1&w=parks;d:500;k:50");
    openAddress(hash);
    expect(state().document.waterBound).toMatchObject({ show: "parks", leastQuayMeters: 50 });
  });

  it.each([
    "w=huizen;d:500",
    "w=parks",
    "w=parks;d:-1",
    "w=parks;d:500;d:200",
    "w=parks;d:500;h:X",
    "w=parks;d:500;b:9",
    "w=parks;d:500;z:1",
    "w=parks;d:99999",
  ])("is refused when it says %s", (part) => {
    openAddress(`#v=1&${part}`);
    expect(state().document.waterBound).toBe(defaultDocument.waterBound);
    expect(state().session.notices).toMatchObject([{ key: "problems.invalid-url" }]);
  });

  it("does not take the plots away when a link is pasted", () => {
    loadPlotExample(EXAMPLE);
    const listeners: (() => void)[] = [];
    const bar = {
      location: { hash: "", href: "http://x/" },
      history: { state: null as unknown, replaceState: () => {}, pushState: () => {} },
      addEventListener: (_: "hashchange", listener: () => void) => listeners.push(listener),
      removeEventListener: () => {},
    };
    const stop = startUrlSync(bar);
    bar.location.hash = "#v=1&w=ports;d:500";
    for (const listener of listeners) listener();
    stop();
    expect(state().document.waterBound.show).toBe("ports");
    expect(own()?.title).toBe(EXAMPLE.title);
  });
});

describe("plots of an earlier visit", () => {
  const kept: PlotInventory = { ...inventoryCalled("Bewaard") };

  it("come back as if they had been there from the beginning, and are kept from then on", async () => {
    change("filter", (document) => ({ ...document, filters: { ports: { kind: "harbour" } } }));
    const storage = fakeStorage(kept);
    const stop = keepPlots(storage);
    await vi.waitFor(() => expect(own()?.title).toBe("Bewaard"));
    undo();
    expect(own()?.title).toBe("Bewaard");
    removePlots();
    await vi.waitFor(() => expect(storage.kept).toBeNull());
    undo();
    await vi.waitFor(() => expect(storage.kept?.title).toBe("Bewaard"));
    stop();
    removePlots();
    await Promise.resolve();
    expect(storage.kept?.title).toBe("Bewaard");
  });

  it("that cannot be read or kept are told of, and the page goes on", async () => {
    const refuse = () => Promise.reject(new Error("no room"));
    const stop = keepPlots({ read: refuse, write: refuse, follow: () => () => {} });
    await vi.waitFor(() =>
      expect(state().session.notices).toMatchObject([{ key: "problems.plots-not-read" }]),
    );
    loadPlotExample(EXAMPLE);
    await vi.waitFor(() => expect(state().session.notices.at(-1)?.key).toBe("problems.plots-not-kept"));
    expect(own()?.title).toBe(EXAMPLE.title);
    stop();
  });
});

describe("plots in two windows", () => {
  it("are the same in both, and what was replaced can be had back", async () => {
    const storage = fakeStorage(null);
    const write = vi.spyOn(storage, "write");
    const stop = keepPlots(storage);
    await vi.waitFor(() => expect(storage.listeners).toHaveLength(1));
    loadPlotExample(EXAMPLE);
    await vi.waitFor(() => expect(storage.kept?.title).toBe(EXAMPLE.title));

    storage.kept = inventoryCalled("Ander venster");
    for (const tell of storage.listeners) tell();
    await vi.waitFor(() => expect(own()?.title).toBe("Ander venster"));
    expect(state().session.notices).toMatchObject([{ key: "problems.plots-changed-elsewhere" }]);
    expect(write).toHaveBeenCalledTimes(1);

    undo();
    await vi.waitFor(() => expect(storage.kept?.title).toBe(EXAMPLE.title));
    stop();
    expect(storage.listeners).toHaveLength(0);
  });

  it("that are no other are no step", async () => {
    const storage = fakeStorage(inventoryCalled("Bewaard"));
    const stop = keepPlots(storage);
    await vi.waitFor(() => expect(storage.listeners).toHaveLength(1));
    for (const tell of storage.listeners) tell();
    await new Promise((resolve) => setTimeout(resolve));
    expect(state().history.past).toHaveLength(0);
    expect(state().session.notices).toHaveLength(0);
    stop();
  });
});

describe("a plot that is pointed at", () => {
  const drawn = { type: "Polygon" as const, coordinates: SQUARE.coordinates.map((ring) => ring.map(pair)) };

  it("is open until the plots are changed, and then its row is", () => {
    openPlotDraft();
    addPlotRow({ id: "k1", place: "haatland", areaHectares: "1,5", source: "X" }, drawn);
    applyPlotDraft();
    choosePlot("k1");
    expect(chosenPlot(state())).toMatchObject({ id: "k1", areaHectares: 1.5, geometry: drawn });
    editPlot("k1");
    expect(chosenPlot(state())).toBeNull();
    expect(state().session.chosenPlot).toBe(keyOf(0));
    discardPlotDraft();
    expect(state().session.chosenPlot).toBeNull();
  });

  it("is brought into view: its outline, or else its place", () => {
    paste("plek;hectare;nummer;bron\nhaatland;1;k2;X");
    applyPlotDraft();
    const [plot] = own()?.plots ?? [];
    if (!plot) throw new Error("no plot");
    goToPlot(plot);
    expect(state().document.selected).toEqual({ layer: "business-parks", id: "haatland" });
    goToPlot({ ...plot, geometry: drawn });
    expect(state().document.camera?.longitude).toBeCloseTo(6.005, 3);
    expect(chosenPlot(state())?.id).toBe("k2");
  });
});

describe("a change of a row", () => {
  const names = () => state().session.plotDraft?.rows.map(({ cells }) => cells.place);

  it("can be taken back and done again, until the rows are taken over or left", () => {
    paste(PASTED);
    editPlotCell(keyOf(1), "place", "haatland");
    removePlotRow(keyOf(0));
    expect(names()).toEqual(["haatland"]);
    undoPlotDraft();
    undoPlotDraft();
    expect(names()).toEqual(["haatland", "haatlandd"]);
    undoPlotDraft();
    expect(names()).toEqual(["haatland", "haatlandd"]);
    redoPlotDraft();
    redoPlotDraft();
    redoPlotDraft();
    expect(names()).toEqual(["haatland"]);
    editPlotHeader({ publisher: "X" });
    applyPlotDraft();
    expect(state().session.plotDraftHistory).toEqual({ past: [], future: [] });
    undoPlotDraft();
    expect(state().session.plotDraft).toBeNull();
  });
});

describe("rows that were left", () => {
  it("can be had back until others are left or taken over", () => {
    paste(PASTED);
    discardPlotDraft();
    reopenPlotDraft();
    expect(draftRowCount(state())).toBe(2);
    expect(state().session.leftPlotDraft).toBeNull();
    editPlotHeader({ publisher: "X" });
    removePlotRow(keyOf(1));
    applyPlotDraft();
    openPlotDraft();
    discardPlotDraft();
    loadPlotExample(EXAMPLE);
    reopenPlotDraft();
    expect(state().session.plotDraft).toBeNull();
  });
});

function pair([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  return [longitude, latitude];
}

function inventoryCalled(title: string): PlotInventory {
  return {
    schemaVersion: 1,
    title,
    publisher: "X",
    plots: [{ id: "a", place: "ports/nergens", areaHectares: 1, use: "vacant", observed: null, source: "X" }],
    totals: [],
  };
}

interface FakeStorage extends PlotStorage {
  kept: PlotInventory | null;
  listeners: (() => void)[];
}

function fakeStorage(first: PlotInventory | null): FakeStorage {
  const storage: FakeStorage = {
    kept: first,
    listeners: [],
    follow: (onWritten) => {
      storage.listeners.push(onWritten);
      return () => {
        storage.listeners = storage.listeners.filter((listener) => listener !== onWritten);
      };
    },
    read: async () => storage.kept,
    write: async (plots: PlotInventory | null) => {
      storage.kept = plots;
    },
  };
  return storage;
}
