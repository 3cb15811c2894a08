import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Site } from "../site.ts";
import type { Given } from "./given.ts";
import { settled } from "./map.ts";
import { escaped, type Language, words } from "./words.ts";

/** What the person then has. */
export class Then {
  readonly #page: Page;
  readonly #say: ReturnType<typeof words>;
  readonly #given: Given;
  readonly #site: Site;

  constructor(page: Page, language: Language, given: Given, site: Site) {
    this.#page = page;
    this.#say = words(language);
    this.#given = given;
    this.#site = site;
  }

  /** The map has drawn everything. */
  async mapIsThere(): Promise<void> {
    await settled(this.#page);
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.#visible(text).first()).toBeVisible();
  }

  async doesNotSee(text: string | RegExp): Promise<void> {
    await expect(this.#visible(text)).toHaveCount(0);
  }

  async seesHeading(name: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("heading", { name }).first()).toBeVisible();
  }

  async layerIsOn(layer: string, on = true): Promise<void> {
    await this.layerIsOnIn(this.#say, layer, on);
  }

  async layerIsOnIn(say: ReturnType<typeof words>, layer: string, on = true): Promise<void> {
    const name = say(`layers.${layer}.name`);
    const control = this.#page.getByRole("switch", { name, exact: true });
    await (on ? expect(control).toBeChecked() : expect(control).not.toBeChecked());
  }

  async addressSays(part: string | RegExp): Promise<void> {
    await expect(this.#page).toHaveURL(part instanceof RegExp ? part : new RegExp(escaped(part)));
  }

  async suggestionSays(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole("option").filter({ hasText: text }).first()).toBeVisible();
  }

  /** The rows of the table of nearest features, as words. */
  async nearest(): Promise<string[]> {
    const rows = this.#page.locator(".result-table tbody tr").filter({ has: this.#page.locator("td") });
    await expect(rows.first()).toBeVisible();
    return rows.allInnerTexts();
  }

  /** The names of the ranked places that are drawn, best first; waits until nothing is being measured. */
  async ranking(): Promise<string[]> {
    const rows = this.#page.locator(".ranked:not(.ranked-excluded)");
    await expect(rows.first()).toBeVisible();
    await expect(this.#page.locator(".ranking .job")).toHaveCount(0);
    return rows.locator(".ranked-name").allInnerTexts();
  }

  /** The excluded places that are drawn, with their reasons. */
  async excluded(): Promise<string[]> {
    const rows = this.#page.locator(".ranked-excluded");
    await expect(rows.first()).toBeVisible();
    return rows.allInnerTexts();
  }

  /** The names of what was found among clusters, as listed under a heading; waits until nothing is searched. */
  async found(heading: string): Promise<string[]> {
    const rows = this.#page.locator(`section[aria-labelledby="${heading}"] .found-row`);
    await expect(rows.first()).toBeVisible();
    await expect(this.#page.locator(".clusters-panel .job")).toHaveCount(0);
    return rows.locator(".found-name").allInnerTexts();
  }

  /** The rows of a table, as words; waits until there is one and nothing is being computed. */
  async tableRows(table: string): Promise<string[]> {
    const rows = this.#page.locator(`${table} tbody tr`);
    await expect(rows.first()).toBeVisible();
    await expect(this.#page.locator(".job")).toHaveCount(0);
    return rows.allInnerTexts();
  }

  /** Something in this part of the page is lit up, because it is pointed at here or elsewhere. */
  async lightsUp(part: string): Promise<void> {
    await expect(this.#page.locator(`${part} [data-hovered="true"]`).first()).toBeVisible();
  }

  async focusIsOn(name: string | RegExp): Promise<void> {
    await expect(this.#page.locator(":focus")).toHaveAccessibleName(name);
  }

  /** The page as it looks, a PNG. */
  async picture(): Promise<Buffer> {
    await settled(this.#page);
    return this.#page.screenshot({ animations: "disabled", caret: "hide" });
  }

  /** The same, with what floats over the map painted over. */
  async mapPicture(): Promise<Buffer> {
    await settled(this.#page);
    const floating = this.#page.locator(".sheet, .toolbar, .search-box, .notices");
    return this.#page.screenshot({ animations: "disabled", caret: "hide", mask: [floating] });
  }

  async pageSpeaks(language: Language): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("lang", language);
  }

  requests(): readonly string[] {
    return this.#given.requests;
  }

  /** Nothing was asked of any other host. */
  nothingWasAskedOfOthers(): void {
    expect(this.#given.requests.filter((url) => !url.startsWith(this.#site.address))).toEqual([]);
  }

  async isAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.#page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, help, nodes }) =>
      [
        `${id}: ${help}`,
        ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary}`),
      ].join("\n  "),
    );
    expect(found.join("\n")).toBe("");
  }

  async doesNotScrollSideways(): Promise<void> {
    const sticksOut = await this.#page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return null;
      const wide = [...document.querySelectorAll("*")].filter(
        (each) => each.getBoundingClientRect().right > root.clientWidth + 1,
      );
      return wide
        .slice(0, 3)
        .map((each) => each.outerHTML.slice(0, 120))
        .join("\n");
    });
    expect(sticksOut).toBeNull();
  }

  /** The open panel has something to read. */
  async panelIsThere(): Promise<void> {
    await expect(this.#page.getByRole("tabpanel").first().getByRole("heading").first()).toBeVisible();
  }

  /** Nothing in the open panel sticks out of it. */
  async panelHoldsItsText(): Promise<void> {
    const panel = this.#page.getByRole("tabpanel").first();
    const sticksOut = await panel.evaluate((element) =>
      element.scrollWidth <= element.clientWidth
        ? null
        : [...element.querySelectorAll("*")]
            .filter((each) => !each.closest(".table-scroll"))
            .filter((each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1)
            .slice(0, 3)
            .map((each) => each.outerHTML.slice(0, 160))
            .join("\n"),
    );
    expect(sticksOut).toBeNull();
  }

  async linkLeadsTo(name: string | RegExp, address: string | RegExp): Promise<void> {
    const link = this.#page.getByRole("link", { name });
    await expect(link).toHaveAttribute("href", address);
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", /noopener/);
  }

  async pageIsTitled(title: string): Promise<void> {
    await expect(this.#page).toHaveTitle(title);
  }

  #visible(text: string | RegExp): Locator {
    return this.#page.getByText(text).filter({ visible: true });
  }
}
