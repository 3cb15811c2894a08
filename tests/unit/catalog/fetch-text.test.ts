import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchText } from "../../../src/catalog/fetch-text.ts";
import { problem } from "../../../src/core/problem.ts";
import { failure, success } from "../../../src/core/result.ts";

let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, status] = request.url?.split("/").filter(Boolean) ?? [];
    if (status === "never") return;
    response.statusCode = Number(status);
    response.end("één");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetchText", () => {
  it("reads a text under the data folder", async () => {
    expect(await fetchText(baseUrl)("200")).toEqual(success("één"));
  });

  it("tells a missing file from a server that fails", async () => {
    expect(await fetchText(baseUrl)("404")).toEqual(failure(problem("not-found", { file: "404" })));
    expect(await fetchText(baseUrl)("500")).toEqual(failure(problem("network", { file: "500" })));
  });

  it("is a network problem when nobody answers, or not in time", async () => {
    expect(await fetchText("http://127.0.0.1:1/")("x")).toEqual(failure(problem("network", { file: "x" })));
    expect(await fetchText(baseUrl, undefined, 50)("never")).toEqual(
      failure(problem("network", { file: "never" })),
    );
  });

  it("rejects when it is cancelled", async () => {
    const controller = new AbortController();
    const reading = fetchText(baseUrl, controller.signal)("never");
    controller.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });
});
