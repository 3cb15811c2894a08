/** Names one feature of one layer; written `ports/kampen` in URLs, on the command line and in exports. */
export interface FeatureRef {
  readonly layer: string;
  readonly id: string;
}

/** `{layer: "ports", id: "kampen"}` becomes `ports/kampen`. */
export function formatFeatureRef(ref: FeatureRef): string {
  return `${ref.layer}/${ref.id}`;
}

/** Reads `ports/kampen`; `null` when the text does not have that shape. */
export function parseFeatureRef(text: string): FeatureRef | null {
  const match = /^([a-z0-9-]+)\/([a-z0-9._-]+)$/i.exec(text);
  return match?.[1] && match[2] ? { layer: match[1], id: match[2] } : null;
}
