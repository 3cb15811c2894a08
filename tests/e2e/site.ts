import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { decodedPath, type Served, serve } from "../../scripts/serve.ts";

/** Ways in which a file can be wrong on its way to a visitor. */
export type Fault = "missing" | "truncated" | "not-json" | "wrong-schema" | "slow";

/** The built app on a server that can be told to get a data file wrong. */
export interface Site {
  readonly address: string;
  readonly break: (file: string, fault: Fault) => void;
  readonly mend: (file: string) => void;
  readonly close: () => Promise<void>;
}

const SLOW_MS = 3000;

export async function serveSite(folder = "dist"): Promise<Site> {
  const faults = new Map<string, Fault>();
  const served: Served = await serve(folder, {
    port: 0,
    intercept: async (path, response) => {
      const fault = faults.get(path);
      return fault ? answerWrongly(fault, join(folder, decodedPath(path) ?? ""), response) : false;
    },
  });
  return {
    address: served.address,
    break: (file, fault) => faults.set(`/data/${file}`, fault),
    mend: (file) => faults.delete(`/data/${file}`),
    close: served.close,
  };
}

async function answerWrongly(fault: Fault, file: string, response: ServerResponse): Promise<boolean> {
  if (fault === "slow") {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return false;
  }
  if (fault === "missing") {
    response.writeHead(404).end();
    return true;
  }
  const whole = await readFile(file, "utf8");
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(
    fault === "truncated"
      ? whole.slice(0, whole.length / 2)
      : fault === "not-json"
        ? "<!doctype html><title>Sign in to the hotel network</title>"
        : JSON.stringify({
            type: "FeatureCollection",
            features: [{ type: "Feature", properties: { id: 7 } }],
          }),
  );
  return true;
}
