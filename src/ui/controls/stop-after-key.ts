/**
 * The place in a list that a key leads to from `current`, of the places that are stops. Null for a key that
 * leads nowhere, and at the ends, so that the key keeps what it does in the browser.
 */
export function stopAfterKey(key: string, current: number, stops: readonly boolean[]): number | null {
  switch (key) {
    case "ArrowDown":
      return found(stops.indexOf(true, current + 1));
    case "ArrowUp":
      return current > 0 ? found(stops.lastIndexOf(true, current - 1)) : null;
    case "Home":
      return found(stops.indexOf(true));
    case "End":
      return found(stops.lastIndexOf(true));
    default:
      return null;
  }
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
