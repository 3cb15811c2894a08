/** A chain as a person says it: `A35+N35` is `A35–N35`, and the second piece of a road is `A4 (2)`. */
export function roadName(chain: string): string {
  return chain.replaceAll("+", "–").replace(/\/(\d+)$/, " ($1)");
}
