import { useState } from "react";
import { Button } from "./Button.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import "./field.css";
import "./copy-button.css";

interface CopyButtonProps {
  /** `quiet` where many stand below each other. */
  readonly look?: "plain" | "quiet";
  readonly icon: IconName;
  /** What is copied, asked for at the moment itself. */
  readonly text: () => string | Promise<string>;
  readonly words: {
    readonly action: string;
    readonly done: string;
    /** Said when the browser does not allow it; the text then stands in a field named `field`. */
    readonly denied: string;
    readonly field: string;
  };
}

type Copying = { readonly status: "idle" | "done" } | { readonly status: "denied"; readonly text: string };

/** Copies a text and says so; where the browser does not allow that, the text can be copied by hand. */
export function CopyButton({ look = "plain", icon, text, words }: CopyButtonProps) {
  const [copying, setCopying] = useState<Copying>({ status: "idle" });
  const copy = async () => {
    const wanted = await text();
    setCopying((await written(wanted)) ? { status: "done" } : { status: "denied", text: wanted });
  };
  return (
    <>
      <Button look={look} onClick={copy}>
        <Icon name={icon} />
        {words.action}
      </Button>
      <div className="copy-outcome" role="status">
        {copying.status === "done" && words.done}
        {copying.status === "denied" && (
          <>
            <p>{words.denied}</p>
            <label className="field">
              <span className="field-label">{words.field}</span>
              <textarea
                className="field-box field-copy"
                rows={3}
                value={copying.text}
                readOnly
                onFocus={(event) => event.target.select()}
              />
            </label>
          </>
        )}
      </div>
    </>
  );
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
