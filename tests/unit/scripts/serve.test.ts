import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodedPath, type Served, serve } from "../../../scripts/serve.ts";

let folder: string;
let served: Served;

beforeEach(async () => {
  const parent = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  folder = mkdtempSync(join(parent, "site-"));
  writeFileSync(join(folder, "index.html"), "<p>start</p>");
  writeFileSync(join(folder, "ports.geojson"), "{}");
  served = await serve(folder, { port: 0 });
});
afterEach(() => served.close());

describe("serve", () => {
  it("answers a folder with its index", async () => {
    const response = await fetch(served.address);
    expect(await response.text()).toBe("<p>start</p>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("says what a file is, whatever the query", async () => {
    const response = await fetch(`${served.address}ports.geojson?v=1`);
    expect(response.headers.get("content-type")).toContain("application/geo+json");
  });

  it.each(["missing.js", "..%2f..%2fsecret.txt", "%2e%2e/secret.txt", "%E0%A4%A", "a%00b"])(
    "has no %s",
    async (path) => {
      expect((await fetch(served.address + path)).status).toBe(404);
    },
  );

  it("takes the next port when one is taken", async () => {
    const port = Number(new URL(served.address).port);
    const second = await serve(folder, { port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });

  it("lets a request be answered by someone else", async () => {
    const intercepted = await serve(folder, {
      port: 0,
      intercept: (path, response) => {
        if (path !== "/ports.geojson") return false;
        response.writeHead(503).end();
        return true;
      },
    });
    expect((await fetch(`${intercepted.address}ports.geojson`)).status).toBe(503);
    expect((await fetch(intercepted.address)).status).toBe(200);
    await intercepted.close();
  });
});

describe("decodedPath", () => {
  it("decodes, and refuses what is no path", () => {
    expect(decodedPath("/data/a%20b.json?x#y")).toBe("/data/a b.json");
    expect(decodedPath("/%E0%A4%A")).toBeNull();
    expect(decodedPath("/a%5Cb")).toBeNull();
  });
});
