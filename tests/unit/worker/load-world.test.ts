import { afterEach, expect, it, vi } from "vitest";
import { createWorldLoader } from "../../../src/worker/load-world.ts";

afterEach(() => vi.unstubAllGlobals());

function serve(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal("fetch", async (url: string | URL) => {
    const text = files[String(url).split("/").at(-1) ?? ""];
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
}

const MANIFEST = JSON.stringify({ schemaVersion: 1, layers: [], regions: [] });

it("gives an empty world to an analysis that looks at no layer", async () => {
  serve({ "manifest.json": MANIFEST });
  const loaded = await createWorldLoader("https://example.org/data/")([]);
  expect(loaded).toMatchObject({ ok: true, value: { regions: [] } });
  expect(loaded.ok && loaded.value.world.size).toBe(0);
});

it("is a problem when none of the layers that were asked for can be had", async () => {
  serve({ "manifest.json": MANIFEST });
  expect(await createWorldLoader("https://example.org/data/")(["ports"])).toMatchObject({ ok: false });
  serve({});
  expect(await createWorldLoader("https://example.org/data/")([])).toMatchObject({ ok: false });
});
