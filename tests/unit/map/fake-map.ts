import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type * as maplibregl from "maplibre-gl";

interface FeatureOf {
  readonly source: string;
  readonly id: string;
}

/** Stands in for a MapLibre map: keeps sources and the order of layers, and writes down every change. */
export class FakeMap {
  calls: string[] = [];
  order: string[] = [];
  style: { _loaded: boolean } | null = { _loaded: true };
  readonly #sources = new Map<string, SourceSpecification>();
  readonly #listeners = new Map<string, Set<() => void>>();

  asMap(): maplibregl.Map {
    return this as unknown as maplibregl.Map;
  }

  /** As a new style does. */
  forget(): void {
    this.#sources.clear();
    this.order = [];
  }

  fire(event: string): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener));
  }

  off(event: string, listener: () => void): void {
    this.#listeners.get(event)?.delete(listener);
  }

  getSource(id: string): unknown {
    const source = this.#sources.get(id);
    return source && { type: source.type, setData: (data: unknown) => this.#log("setData", id, data) };
  }

  addSource(id: string, source: SourceSpecification): void {
    this.#sources.set(id, source);
    this.#log("addSource", id);
  }

  removeSource(id: string): void {
    this.#sources.delete(id);
    this.#log("removeSource", id);
  }

  getLayer(id: string): unknown {
    return this.order.includes(id) ? { id } : undefined;
  }

  getLayersOrder(): string[] {
    return this.order;
  }

  addLayer({ id }: LayerSpecification, before?: string): void {
    this.#insert(id, before);
    this.#log("addLayer", id, ...(before ? [`before ${before}`] : []));
  }

  moveLayer(id: string, before?: string): void {
    this.#insert(id, before);
    this.#log("moveLayer", id);
  }

  removeLayer(id: string): void {
    this.order = this.order.filter((known) => known !== id);
    this.#log("removeLayer", id);
  }

  setFilter(id: string, filter: unknown): void {
    this.#log("setFilter", id, JSON.stringify(filter));
  }

  setLayerZoomRange(id: string, minimum: number, maximum: number): void {
    this.#log("setLayerZoomRange", id, minimum, maximum);
  }

  setLayoutProperty(id: string, property: string, value: unknown): void {
    this.#log("setLayoutProperty", id, property, value);
  }

  setFeatureState({ source, id }: FeatureOf, state: Readonly<Record<string, unknown>>): void {
    const written = Object.entries(state).map(([key, value]) => `${key}=${value}`);
    this.#log("setFeatureState", source, id, ...written);
  }

  removeFeatureState({ source, id }: FeatureOf): void {
    this.#log("removeFeatureState", source, id);
  }

  setPaintProperty(id: string, property: string, value: unknown): void {
    this.#log("setPaintProperty", id, property, value);
  }

  #insert(id: string, before?: string): void {
    const order = this.order.filter((known) => known !== id);
    const at = before === undefined ? order.length : order.indexOf(before);
    this.order = [...order.slice(0, at), id, ...order.slice(at)];
  }

  #log(...parts: readonly unknown[]): void {
    this.calls.push(parts.map(String).join(" "));
  }
}
