import { useEffect } from "react";
import { useStore } from "zustand";
import { redo, undo } from "../../state/actions.ts";
import { redoNote, undoNote } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { historyKey } from "./history-key.ts";

/** One step back and forward again; each says which step. Also Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. */
export function UndoButtons() {
  const { translate } = useLanguage();
  const past = useStore(store, undoNote);
  const future = useStore(store, redoNote);
  const undoLabel = past
    ? translate("toolbar.undo", { step: translate(`history.${past}`) })
    : translate("toolbar.undoNothing");
  const redoLabel = future
    ? translate("toolbar.redo", { step: translate(`history.${future}`) })
    : translate("toolbar.redoNothing");

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = historyKey(event);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      if (step === "undo") undo();
      else redo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <div className="toolbar-group">
      <Button look="icon" aria-label={undoLabel} title={undoLabel} aria-disabled={!past} onClick={undo}>
        <Icon name="undo" />
      </Button>
      <Button look="icon" aria-label={redoLabel} title={redoLabel} aria-disabled={!future} onClick={redo}>
        <Icon name="redo" />
      </Button>
    </div>
  );
}

/** In a text field the keys undo typing, as everywhere else. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=range], [type=checkbox]), textarea")
  );
}
