import type { ComponentProps } from "react";
import "./button.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `primary` is the one thing to do next; `quiet` has no ground of its own; `icon` shows a picture only; `link`
   * is a name in a row that leads to the thing. */
  readonly look?: "primary" | "plain" | "quiet" | "icon" | "link";
}

/**
 * A button. One that shows a picture only needs an `aria-label`. The browser's own element: the embed
 * carries it, and there every kilobyte counts.
 */
export function Button({ look = "plain", className = "", ...props }: ButtonProps) {
  return <button type="button" {...props} className={`button button-${look} ${className}`.trimEnd()} />;
}
