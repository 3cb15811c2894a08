import { expect, type Page } from "@playwright/test";

/** Waits until the map says that it has drawn all there is. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-map", "idle", { timeout: 60_000 });
}

/** Web Mercator: where a position is drawn, from the camera in the address and what panels cover of the map. */
export async function positionOnScreen(page: Page, longitude: number, latitude: number) {
  const [zoom = 0, centerLatitude = 0, centerLongitude = 0] =
    /map=([\d.]+)\/([\d.-]+)\/([\d.-]+)/.exec(page.url())?.slice(1).map(Number) ?? [];
  const world = 512 * 2 ** zoom;
  const x = (degrees: number) => (degrees / 360) * world;
  const y = (degrees: number) =>
    (-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world;
  const middle = await page.locator(".maplibregl-map").evaluate((map) => {
    const style = getComputedStyle(map);
    const covered = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) || 0;
    const { left, top, width, height } = map.getBoundingClientRect();
    return {
      x: left + (covered("left") + width - covered("right")) / 2,
      y: top + (covered("top") + height - covered("bottom")) / 2,
    };
  });
  return { x: middle.x + x(longitude) - x(centerLongitude), y: middle.y + y(latitude) - y(centerLatitude) };
}
