import { expect, type Locator, type Page } from "@playwright/test";

/** The cards with figures, wherever they stand. */
export class FigureCards {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits for the cards and opens what is folded, so that every card of the panel is there. */
  async unfolds(): Promise<void> {
    await expect(this.#page.locator(".figure").first()).toBeVisible();
    for (const summary of await this.#page.locator(".figures-more > summary").all()) await summary.click();
  }

  async ids(): Promise<string[]> {
    const cards = await this.#page.locator(".figure").all();
    return Promise.all(cards.map(async (card) => (await card.getAttribute("data-figure")) ?? ""));
  }

  async chooses(id: string): Promise<void> {
    await this.card(id).getByRole("checkbox").check();
  }

  async opensSource(id: string): Promise<void> {
    await this.card(id).locator("summary").click();
  }

  /** Copies a figure and returns what then lies on the clipboard. */
  async copies(id: string): Promise<string> {
    await this.#page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.card(id).getByRole("button").click();
    await expect(this.card(id).locator(".copy-outcome")).not.toBeEmpty();
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  async says(id: string, text: string | RegExp): Promise<void> {
    await expect(this.card(id)).toContainText(text);
  }

  /** What stands where two chosen figures are added. */
  async sumSays(text: string | RegExp): Promise<void> {
    await expect(this.#page.locator(".sum-tray")).toContainText(text);
  }

  /** All letters in the panels twice as large, the boxes as they were: text enlarged, page not zoomed. */
  async doublesText(): Promise<void> {
    await this.#page.evaluate(() => {
      const elements = [...document.querySelectorAll<HTMLElement>(".figures-panel, .figures-panel *")];
      const sizes = elements.map((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return [fontSize, lineHeight].map((size) => `${2 * Number.parseFloat(size)}px`);
      });
      for (const [index, element] of elements.entries()) {
        const [fontSize = "", lineHeight = ""] = sizes[index] ?? [];
        element.style.fontSize = fontSize;
        if (lineHeight !== "NaNpx") element.style.lineHeight = lineHeight;
      }
    });
  }

  async addsStyle(content: string): Promise<void> {
    await this.#page.addStyleTag({ content });
  }

  /** The lines of notes and numbers that stick out of their card, or of which something else lies on top. */
  async hiddenLines(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const hidden: string[] = [];
      for (const part of document.querySelectorAll(".figure :is(.figure-note, .figure-amount, dd)")) {
        const card = part.closest(".figure")?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(part);
        const count = range.getClientRects().length;
        for (let line = 0; line < count; line++) {
          scrollToMiddle(part, range.getClientRects()[line]);
          const box = range.getClientRects()[line];
          const around = part.closest(".figure")?.getBoundingClientRect();
          if (!box || !around || !card) continue;
          const inside =
            box.left >= around.left &&
            box.right <= around.right &&
            box.top >= around.top &&
            box.bottom <= around.bottom;
          const onTop = [box.left + 2, (box.left + box.right) / 2, box.right - 2].map((x) =>
            document.elementFromPoint(x, (box.top + box.bottom) / 2),
          );
          if (!inside || onTop.some((element) => element !== part)) {
            hidden.push(`${part.closest("[data-figure]")?.getAttribute("data-figure")}: line ${line + 1}`);
          }
        }
      }
      return hidden;

      function scrollToMiddle(part: Element, box: DOMRect | undefined): void {
        const scroller = part.closest(".panel-content");
        if (!scroller || !box) return;
        const view = scroller.getBoundingClientRect();
        scroller.scrollTop += (box.top + box.bottom) / 2 - (view.top + view.bottom) / 2;
      }
    });
  }

  card(id: string): Locator {
    return this.#page.locator(`[data-figure="${id}"]`);
  }
}
