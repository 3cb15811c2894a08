/** The parts of a key press that matter here. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key press asks of the history: Ctrl or Cmd with Z, with Shift and Z, or with Y. */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
