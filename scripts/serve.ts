import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Answers a request itself and returns true, or leaves it to the folder. Used by tests to make a file fail. */
export type Intercept = (path: string, response: ServerResponse) => boolean | Promise<boolean>;

export interface ServeOptions {
  /** The first port to try; the next ones follow when it is taken. 0 takes any free port. */
  readonly port: number;
  readonly intercept?: Intercept;
}

/** A folder being served on this machine. */
export interface Served {
  /** `http://localhost:4173/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on this machine: a static host as simple as the app needs. */
export async function serve(folder: string, { port, intercept }: ServeOptions): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodedPath(request.url ?? "/");
    if (path !== null && (await intercept?.(path, response))) return;
    await respond(folder, path, response);
  });
  const actualPort = await listen(server, port);
  return {
    address: `http://localhost:${actualPort}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path of a request without its query, or null when it cannot be decoded or leaves the folder. */
export function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || path.includes("\\") ? null : path;
  } catch {
    return null;
  }
}

async function respond(folder: string, path: string | null, response: ServerResponse): Promise<void> {
  const file = path === null ? null : await fileAt(folder, path);
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  const body = await readFile(file);
  response
    .writeHead(200, {
      "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": body.byteLength,
      // Hashed names never change; the rest is looked at again every time.
      "cache-control": file.includes(`${sep}assets${sep}`) ? "max-age=31536000, immutable" : "no-cache",
    })
    .end(body);
}

async function fileAt(folder: string, path: string): Promise<string | null> {
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep))) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

async function listen(server: Server, firstPort: number): Promise<number> {
  const lastPort = firstPort === 0 ? 0 : firstPort + 100;
  for (let port = firstPort; port <= lastPort; port++) {
    const bound = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        error.code === "EADDRINUSE" ? resolve(false) : reject(error),
      );
      server.listen(port, () => resolve(true));
    });
    if (bound) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Ports ${firstPort} to ${lastPort} are all taken.`);
}
