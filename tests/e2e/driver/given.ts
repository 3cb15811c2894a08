import type { Page } from "@playwright/test";
import type { Fault, Site } from "../site.ts";

/** What holds before anyone does anything. */
export class Given {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly #page: Page;
  readonly #site: Site;
  readonly #broken: string[] = [];

  constructor(page: Page, site: Site) {
    this.#page = page;
    this.#site = site;
    page.on("request", (request) => {
      if (!request.url().startsWith("data:") && !request.url().startsWith("blob:"))
        this.requests.push(request.url());
    });
    page.on("pageerror", (error) => this.complaints.push(`${error.name}: ${error.message}`));
    page.on("console", (message) => {
      const text = message.text();
      const isOfDriver = text.includes("GL Driver Message") || text.includes("WebGL: CONTEXT_LOST");
      const isExpected = this.#broken.length > 0 && text.startsWith("Failed to load resource");
      if (["error", "warning"].includes(message.type()) && !isOfDriver && !isExpected)
        this.complaints.push(text);
    });
  }

  /** The explorer is open, at the view a hash describes. */
  async explorer(hash = "", query = ""): Promise<void> {
    await this.#page.goto(`${this.#site.address}${query}${hash}`);
  }

  /** A citizen's page with the embed in it. */
  async embed(hash = "", query = ""): Promise<void> {
    await this.#page.goto(`${this.#site.address}embed.html${query}${hash}`);
  }

  /** The server gets a data file wrong until it is mended. */
  broken(file: string, fault: Fault): void {
    this.#broken.push(file);
    this.#site.break(file, fault);
  }

  mended(file: string): void {
    this.#site.mend(file);
  }

  /** Files of the page itself, by a part of their name, that the network loses until it is back. */
  async lost(part: string): Promise<void> {
    this.#broken.push(part);
    await this.#page.route(`**/assets/${part}*`, (route) => route.abort());
  }

  async networkIsBack(): Promise<void> {
    await this.#page.unrouteAll();
  }

  mendAll(): void {
    for (const file of this.#broken) this.#site.mend(file);
  }

  /** The computer cannot draw: no WebGL 2 for any canvas. */
  async noWebGl(): Promise<void> {
    await this.#page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        type: string,
        ...rest: unknown[]
      ) {
        return type.startsWith("webgl") ? null : Reflect.apply(original, this, [type, ...rest]);
      } as typeof original;
    });
  }

  /** The graphics card of the map goes away, as on a laptop that wakes; and comes back. */
  async graphicsAre(now: "lost" | "back"): Promise<void> {
    await this.#page.locator("canvas.maplibregl-canvas").evaluate((canvas: HTMLCanvasElement, wanted) => {
      const holder = canvas as HTMLCanvasElement & { lost?: WEBGL_lose_context | null };
      holder.lost ??= canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? null;
      if (wanted === "lost") holder.lost?.loseContext();
      else holder.lost?.restoreContext();
    }, now);
  }
}
