import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Panel } from "../../../src/state/session.ts";
import { positionOnScreen, settled } from "./map.ts";
import { escaped, type Language, words } from "./words.ts";

/** What a person does. */
export class When {
  readonly #page: Page;
  readonly #say: ReturnType<typeof words>;

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#say = words(language);
  }

  /** Opens one of the panels; on a phone the sheet is pulled up first. */
  async opensPanel(panel: Panel): Promise<void> {
    await this.#page.getByRole("tab", { name: this.#say(`panel.tabs.${panel}`) }).click();
    await this.pullsUpSheet();
  }

  /** On a phone: moves the panel to its highest stop, with the keyboard. */
  async pullsUpSheet(): Promise<void> {
    const handle = this.#page.locator("#panel .sheet-handle");
    if (!(await handle.isVisible())) return;
    await handle.press("ArrowUp");
    await handle.press("ArrowUp");
  }

  /** On a phone: lets the panel sink, so that the map is seen. */
  async lowersSheet(): Promise<void> {
    const handle = this.#page.locator("#panel .sheet-handle");
    if (!(await handle.isVisible())) return;
    await handle.press("ArrowDown");
    await handle.press("ArrowDown");
  }

  /** Chooses a region by its name in the list at the top. */
  async choosesRegion(name: string): Promise<void> {
    await this.#page
      .getByRole("combobox", { name: this.#say("toolbar.region") })
      .selectOption({ label: name });
  }

  async switchesLayer(layer: string): Promise<void> {
    // The switch itself is hidden under its drawn track; its label is what a person presses.
    await this.#page
      .locator("label.switch", { hasText: new RegExp(`^${escaped(this.#say(`layers.${layer}.name`))}$`) })
      .click();
  }

  /** Takes an option of a list, by its label and words; of that label the last list that has the option. */
  async chooses(label: string, option: string): Promise<void> {
    const has = this.#page.locator("option", { hasText: new RegExp(`^${escaped(option)}$`) });
    await this.#page
      .getByLabel(label, { exact: true })
      .filter({ has })
      .last()
      .selectOption({ label: option });
  }

  /** Presses one of the words of a bar. The radio button itself lies unseen under its word. */
  async choosesOfBar(word: string): Promise<void> {
    await this.#page.locator(".choice-bar label").filter({ hasText: word }).click();
  }

  /** Takes one of a list of radio buttons, by its words. */
  async choosesOfList(word: string): Promise<void> {
    await this.#page.locator(".choice-list label").filter({ hasText: word }).click();
  }

  async searches(text: string): Promise<void> {
    const box = this.#page
      .getByRole("searchbox")
      .or(this.#page.getByRole("combobox", { name: this.#say("search.label") }));
    await box.first().click();
    await expect(this.#page.locator(".search-input")).toBeFocused();
    await this.#page.locator(".search-input").fill(text);
  }

  /** Takes a suggestion by (part of) its text; the first when none is named. */
  async takesSuggestion(text?: string | RegExp): Promise<void> {
    const options = this.#page.locator(".search-box").getByRole("option");
    await (text === undefined ? options : options.filter({ hasText: text })).first().click();
  }

  /** Presses a button by its name; the first, where a notice and a panel offer the same. */
  async presses(name: string | RegExp): Promise<void> {
    await this.#page.getByRole("button", { name, exact: true }).first().click();
  }

  async pressesKey(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.#page.keyboard.press(key);
  }

  /** Presses Enter in the search box in the same moment in which the first suggestion is there. */
  async entersAtOnce(): Promise<void> {
    await this.#page.evaluate(async () => {
      const input = document.querySelector(".search-input");
      const press = () =>
        input?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      await new Promise<void>((resolve) => {
        const tellIfThere = () => {
          if (!document.querySelector('.search-box [role="option"]')) return;
          observer.disconnect();
          press();
          resolve();
        };
        const observer = new MutationObserver(tellIfThere);
        observer.observe(document.body, { childList: true, subtree: true });
        tellIfThere();
      });
    });
  }

  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Tab after Tab until the focus is on something of this name. Fails when it cannot be reached. */
  async tabsTo(name: string, atMost = 60): Promise<void> {
    const walked: string[] = [];
    for (let step = 0; step < atMost; step++) {
      await this.#page.keyboard.press("Tab");
      const focused = await this.#page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return "";
        const named = element.getAttribute("aria-labelledby");
        if (named) return document.getElementById(named)?.textContent ?? "";
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return (
          element.getAttribute("aria-label") ??
          ([element, ...labels]
            .map((each) => each.textContent)
            .join(" ")
            .trim() ||
            element.tagName)
        );
      });
      walked.push(focused);
      if (focused.includes(name)) return;
    }
    throw new Error(`Tab does not reach "${name}"; it met: ${walked.join(" → ")}`);
  }

  /** Clicks where a position lies on the map, given the camera the address names. */
  async clicksMapAt([longitude, latitude]: readonly [number, number]): Promise<void> {
    await settled(this.#page);
    const point = await positionOnScreen(this.#page, longitude, latitude);
    await this.#page.mouse.click(point.x, point.y);
  }

  /** Brings the pointer to where a position lies on the map, given the camera the address names. */
  async pointsAt([longitude, latitude]: readonly [number, number]): Promise<void> {
    await settled(this.#page);
    const point = await positionOnScreen(this.#page, longitude, latitude);
    await this.#page.mouse.move(point.x - 2, point.y, { steps: 2 });
    await this.#page.mouse.move(point.x, point.y, { steps: 2 });
  }

  /** Turns the wheel over the map, without any key. */
  async scrollsOverMap(): Promise<void> {
    await settled(this.#page);
    await this.#page.locator(".maplibregl-canvas").hover();
    await this.#page.mouse.wheel(0, 300);
  }

  /** Holds a finger still on the map, longer than a tap. Needs a screen that can be touched. */
  async holdsFingerAt([longitude, latitude]: readonly [number, number]): Promise<void> {
    await settled(this.#page);
    const { x, y } = await positionOnScreen(this.#page, longitude, latitude);
    const fingers = await this.#page.context().newCDPSession(this.#page);
    await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await this.#page.waitForURL(/sites=/, { timeout: 10_000 });
    await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** Asks the browser for text twice as big. */
  async doublesText(): Promise<void> {
    await this.#page.addStyleTag({ content: "html { font-size: 200% }" });
  }

  /** The next click on the map puts a site. */
  async choosesToPlaceSite(): Promise<void> {
    await this.presses(this.#say("proximity.place"));
    await this.lowersSheet();
  }

  async opensByAddress(): Promise<void> {
    await this.#page.goto(this.#page.url().replace(/#.*/, "") + new URL(this.#page.url()).hash);
    await this.#page.reload();
  }

  async switchesLanguageTo(name: string): Promise<void> {
    await this.presses(name);
  }

  /** Takes a file from the page and returns its name and text. */
  async downloads(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = this.#page.waitForEvent("download");
    await this.presses(button);
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  /** Opens a step of the panel that compares places: setup, ranking, why, sure or keep. */
  async opensStep(step: string): Promise<void> {
    await this.#page.getByRole("tab", { name: this.#say(`suitability.tabs.${step}`), exact: true }).click();
  }

  /** Opens what is folded behind a summary that begins with these words. */
  async unfolds(summary: string): Promise<void> {
    await this.#page
      .locator("summary", { hasText: new RegExp(`^\\s*${escaped(summary)}`) })
      .first()
      .click();
  }

  /** Chooses a place in the ranking by its name. */
  async choosesPlace(name: string): Promise<void> {
    await this.#page.locator(".ranked", { has: this.#page.getByText(name, { exact: true }) }).click();
  }

  /** Opens a cluster, scattered site, hub or hexagon by its name in the list. */
  async opensFound(name: string): Promise<void> {
    const named = this.#page.locator(".found-name", { hasText: new RegExp(`^${escaped(name)}$`) });
    await this.#page.locator(".found-row", { has: named }).first().click();
  }

  /** Brings the focus to a slider, by its name. */
  async focusesSlider(name: string): Promise<void> {
    await this.#page.getByRole("slider", { name, exact: true }).focus();
  }

  /** Types in a field, by its label. */
  async fillsIn(label: string, text: string): Promise<void> {
    await this.#page.getByRole("textbox", { name: label, exact: true }).fill(text);
    await this.#page.keyboard.press("Tab");
  }

  /** Opens a tab within a panel, by its name. */
  async opensTab(name: string): Promise<void> {
    await this.#page.getByRole("tab", { name, exact: true }).click();
  }

  /** Fills a cell of a table, by its label; a cell that offers a list is filled alike. */
  async fillsCell(label: string, text: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(text);
    await this.#page.keyboard.press("Tab");
  }

  /** Chooses a file for a field, by its label. */
  async choosesFile(label: string, name: string, content: Buffer): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: content };
    await this.#page.getByLabel(label, { exact: true }).setInputFiles(file);
  }

  async setsWidth(width: number): Promise<void> {
    await this.#page.setViewportSize({ width, height: 800 });
  }
}
