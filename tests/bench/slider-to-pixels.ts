import type { Browser, Page } from "@playwright/test";

interface Times {
  readonly medianMs: number;
  readonly worstMs: number;
}

/** How long after the input event of a slider the surface shows it. */
export interface SliderTimes {
  readonly cellMeters: number;
  readonly cells: number;
  readonly moves: number;
  /** Until the new colours are handed to the graphics card: scores, list and map, all that the page itself does. */
  readonly toCard: Times;
  /** Until the whole frame is drawn. Where Chromium draws in software this is the time that a frame takes. */
  readonly toPixels: Times;
}

/** When a picture was handed over, and when it was drawn. */
interface Drawn {
  readonly uploadedMs: number;
  readonly drawnMs: number;
}

const MOVES = 60;
const CELL_METERS = [250, 100] as const;

declare global {
  interface Window {
    /** Resolves when the next texture of a surface is on the screen. */
    surfaceDrawn?: () => Promise<Drawn>;
  }
}

/** Moves a weight to and fro over the surface of the province, at 250 and 100 m. */
export async function sliderToPixels(browser: Browser, url: string): Promise<readonly SliderTimes[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "nl-NL",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(watchSurface);
  await page.goto(url);
  await page.getByRole("tab", { name: "Vergelijken" }).click();
  await page.locator("summary", { hasText: "Kaartbeeld van het hele gebied" }).click();
  const times: SliderTimes[] = [];
  for (const cellMeters of CELL_METERS) {
    await page.getByRole("radio", { name: `${cellMeters} m`, exact: true }).check();
    const start = page.getByRole("button", { name: /^Bereken/ });
    await start.click();
    const done = page.getByText(new RegExp(`^([\\d.]+) vakken van ${cellMeters} m gemeten`));
    await done.waitFor({ timeout: 120_000 });
    await start.waitFor();
    await page.waitForTimeout(1000);
    const cells = Number((await done.textContent())?.replace(/ .*/, "").replaceAll(".", ""));
    const moves = await moveSlider(page);
    times.push({
      cellMeters,
      cells,
      moves: MOVES,
      toCard: summary(moves.map(({ uploadedMs }) => uploadedMs)),
      toPixels: summary(moves.map(({ drawnMs }) => drawnMs)),
    });
  }
  await context.close();
  return times;
}

/** Each move waits for its picture: what is measured is latency, not how many frames fit in a second. */
async function moveSlider(page: Page): Promise<readonly Drawn[]> {
  return page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>(".suitability-setup input[type=range]");
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    if (!slider || !setValue || !window.surfaceDrawn) throw new Error("There is no slider.");
    const times: { uploadedMs: number; drawnMs: number }[] = [];
    for (let move = 0; move < moves; move++) {
      // Not in step with the screen, as a hand is not.
      await new Promise((resolve) => setTimeout(resolve, 40 + ((move * 7) % 17)));
      const drawn = window.surfaceDrawn();
      const startMs = performance.now();
      setValue.call(slider, String(20 + ((move * 13) % 60)));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      const { uploadedMs, drawnMs } = await drawn;
      times.push({ uploadedMs: uploadedMs - startMs, drawnMs: drawnMs - startMs });
    }
    return times;
  }, MOVES);
}

function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const round = (ms = 0) => Math.round(ms * 10) / 10;
  return { medianMs: round(sorted[Math.floor(sorted.length / 2)]), worstMs: round(sorted.at(-1)) };
}

/** Runs in the page: sees the upload of a surface, and waits until all that was drawn with it is finished. */
function watchSurface(): void {
  const LEAST_TEXELS = 50_000;
  let waiting: ((drawn: { uploadedMs: number; drawnMs: number }) => void) | null = null;
  const upload = WebGL2RenderingContext.prototype.texImage2D;
  WebGL2RenderingContext.prototype.texImage2D = function (this: WebGL2RenderingContext, ...parts: unknown[]) {
    const isSurface = parts.length === 9 && Number(parts[3]) * Number(parts[4]) > LEAST_TEXELS;
    if (isSurface && waiting) {
      const tell = waiting;
      waiting = null;
      const uploadedMs = performance.now();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        // Reading a pixel waits for the graphics card.
        this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
        tell({ uploadedMs, drawnMs: performance.now() });
      };
      channel.port2.postMessage(null);
    }
    return upload.apply(this, parts as Parameters<typeof upload>);
  } as typeof upload;
  window.surfaceDrawn = () =>
    new Promise((resolve) => {
      waiting = resolve;
    });
}
