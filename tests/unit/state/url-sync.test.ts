import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { moveCamera, select, showLayer, undo, updateSession } from "../../../src/state/actions.ts";
import { store } from "../../../src/state/store.ts";
import { type AddressBar, openAddress, startUrlSync } from "../../../src/state/url-sync.ts";
import { resetStore } from "./fixtures.ts";

/** A browser's address bar with its history, as far as our code can tell. */
class FakeBar implements AddressBar {
  readonly entries: { url: URL; state: unknown }[];
  writes = 0;
  #at = 0;
  #listeners = new Set<() => void>();

  constructor(hash: string) {
    this.entries = [{ url: new URL(`https://example.org/map/?theme=dark${hash}`), state: null }];
  }

  get location() {
    return { hash: this.#entry.url.hash, href: this.#entry.url.href };
  }

  get history() {
    return {
      state: this.#entry.state,
      replaceState: (state: unknown, _: string, url: string) => {
        this.writes++;
        this.entries[this.#at] = { url: new URL(url), state };
      },
      pushState: (state: unknown, _: string, url: string) => {
        this.writes++;
        this.entries.splice(++this.#at, Number.POSITIVE_INFINITY, { url: new URL(url), state });
      },
    };
  }

  /** The person pastes another hash over this one. */
  paste(hash: string): void {
    const url = new URL(hash, this.#entry.url);
    this.entries.splice(++this.#at, Number.POSITIVE_INFINITY, { url, state: null });
    for (const listener of this.#listeners) listener();
  }

  back(): void {
    const { hash } = this.#entry.url;
    this.#at--;
    if (this.#entry.url.hash !== hash) for (const listener of this.#listeners) listener();
  }

  addEventListener(_: "hashchange", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "hashchange", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  get #entry() {
    const entry = this.entries[this.#at];
    if (!entry) throw new Error("Outside the history.");
    return entry;
  }
}

let bar: FakeBar;
let stop: () => void;

const open = (hash: string): void => {
  bar = new FakeBar(hash);
  openAddress(bar.location.hash);
  stop = startUrlSync(bar);
};
const kampen = { layer: "ports", id: "kampen" };

beforeEach(() => {
  vi.useFakeTimers();
  resetStore();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("startUrlSync", () => {
  it("follows the document, at most four times a second, without making history", () => {
    open("");
    for (let zoom = 8; zoom < 9; zoom += 0.01) moveCamera({ longitude: 6, latitude: 52, zoom });
    const before = bar.writes;
    vi.advanceTimersByTime(250);
    expect(bar.writes).toBe(before + 1);
    expect(bar.location.hash).toBe("#map=9/52/6&v=1");
    expect(bar.location.href).toMatch(/^https:\/\/example\.org\/map\/\?theme=dark#/);
    expect(bar.entries).toHaveLength(1);
  });

  it("clears the hash of a view that is the default again", () => {
    open("#v=1&n=5");
    store.setState(({ document }) => ({
      document: { ...document, proximity: { ...document.proximity, count: 3 } },
    }));
    vi.advanceTimersByTime(250);
    expect(bar.location.href).toBe("https://example.org/map/?theme=dark");
  });

  it("names the language when it is not Dutch", () => {
    open("");
    updateSession(() => ({ language: "en" }));
    vi.advanceTimersByTime(250);
    expect(bar.location.hash).toBe("#v=1&lang=en");
  });

  it("makes one entry of a feature that opens, so that Back closes it", () => {
    open("");
    select(kampen);
    expect(bar.location.hash).toBe("#v=1&s=ports/kampen");
    select({ layer: "ports", id: "zwolle" });
    vi.advanceTimersByTime(250);
    expect(bar.entries).toHaveLength(2);
    moveCamera({ longitude: 6, latitude: 52, zoom: 9 });
    vi.advanceTimersByTime(250);
    bar.back();
    expect(store.getState().document.selected).toBeNull();
    expect(store.getState().document.camera?.zoom).toBe(9);
  });

  it("opens a link pasted over the address, as a step that can be undone", () => {
    open("");
    showLayer("locks", true);
    bar.paste("#v=1&bg=pdok-grey&l=ports");
    expect(store.getState().document.background).toBe("pdok-grey");
    expect(store.getState().document.layers.locks?.visible).toBe(false);
    undo();
    expect(store.getState().document.background).toBe("own");
    expect(store.getState().document.layers.locks?.visible).toBe(true);
  });

  it("says what it could not use of a pasted link", () => {
    open("");
    bar.paste("#v=1&bg=google");
    expect(store.getState().session.notices).toMatchObject([
      { key: "problems.invalid-url", facts: { parts: "bg=google" } },
    ]);
  });

  it("writes nothing more once stopped", () => {
    open("");
    moveCamera({ longitude: 6, latitude: 52, zoom: 9 });
    stop();
    vi.advanceTimersByTime(1000);
    expect(bar.location.hash).toBe("");
  });
});
