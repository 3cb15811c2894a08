import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SurfaceOutcome, SurfaceParameters } from "../../../src/analyses/suitability-surface/types.ts";
import { defaultDocument } from "../../../src/state/default-document.ts";
import { emptyHistory } from "../../../src/state/history.ts";
import { initialSession } from "../../../src/state/session.ts";
import { store } from "../../../src/state/store.ts";
import { includePlanned, setWeight } from "../../../src/state/suitability-actions.ts";
import { explainPlace, setSurface } from "../../../src/state/surface-actions.ts";
import { cancelSurface, clearSurface, startSurface } from "../../../src/state/surface-jobs.ts";

beforeEach(() => {
  clearSurface();
  store.setState({ document: defaultDocument, history: emptyHistory, session: initialSession }, true);
});

describe("measuring a surface", () => {
  it("comes in large cells first, then in those that were asked for", async () => {
    const { asked, run } = aRunner();
    setSurface({ cellMeters: 100 });
    startSurface(run);
    await vi.waitFor(() => expect(outcome()?.parameters.cellMeters).toBe(100));
    expect(asked.map(({ cellMeters }) => cellMeters)).toEqual([500, 100]);
  });

  it("is done once in the largest cells", async () => {
    const { asked, run } = aRunner();
    setSurface({ cellMeters: 500 });
    startSurface(run);
    await vi.waitFor(() => expect(outcome()).not.toBeNull());
    expect(asked).toHaveLength(1);
  });

  it("is done again for other criteria or cells, not for weights or a place that is explained", async () => {
    const { asked, run } = aRunner();
    setSurface({ cellMeters: 500 });
    startSurface(run);
    await vi.waitFor(() => expect(outcome()).not.toBeNull());
    setWeight("road-exit", 50);
    explainPlace([6.5, 52.3]);
    expect(asked).toHaveLength(1);
    includePlanned(true);
    await vi.waitFor(() => expect(outcome()?.parameters.withPlanned).toBe(true));
    setSurface({ shape: "hexagon" });
    await vi.waitFor(() => expect(outcome()?.parameters.shape).toBe("hexagon"));
    expect(asked).toHaveLength(3);
  });

  it("stops when it is told to, between and within the two, and follows no more", async () => {
    const { asked, run } = aRunner({ isEndless: true });
    setSurface({ cellMeters: 250 });
    startSurface(run);
    cancelSurface();
    await Promise.resolve();
    includePlanned(true);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(store.getState().session.surfaceJob.status).toBe("idle");
  });

  it("asks of the region on the map, and of the criteria of limits as well", () => {
    const { asked, run } = aRunner();
    startSurface(run);
    expect(asked[0]?.area).toEqual({ type: "region", region: "overijssel" });
    expect(asked[0]?.criteria.map(({ id }) => id)).toContain("natura-2000");
  });
});

function outcome(): SurfaceOutcome | null {
  const { surfaceJob } = store.getState().session;
  return surfaceJob.status === "done" ? surfaceJob.outcome : null;
}

type Asked = SurfaceParameters & { readonly signal: AbortSignal };

/** Measures nothing, and remembers what it was asked. */
function aRunner({ isEndless } = { isEndless: false }) {
  const asked: Asked[] = [];
  const run: Parameters<typeof startSurface>[0] = (parameters, { signal }) => {
    asked.push({ ...parameters, signal });
    if (isEndless) return new Promise(() => {});
    return Promise.resolve({
      analysis: "suitability-surface",
      version: 1,
      parameters,
      refused: null,
      columns: [],
    } as unknown as SurfaceOutcome);
  };
  return { asked, run };
}
