import { type ComponentProps, useId } from "react";
import "./field.css";

interface TextFieldProps extends ComponentProps<"input"> {
  readonly label: string;
  /** Why what is typed is not taken; null while there is nothing to say. */
  readonly problem?: string | null;
}

/** A line of text to type or to copy. */
export function TextField({ label, problem = null, ...props }: TextFieldProps) {
  const id = useId();
  const problemId = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-box">
        <input
          type="text"
          autoComplete="off"
          {...props}
          id={id}
          className="field-input"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
        />
      </div>
      {problem !== null && (
        <p id={problemId} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
