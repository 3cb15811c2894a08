import { useState } from "react";
import { MAX_NAME_CHARACTERS } from "../../analyses/suitability/limits.ts";
import { TextField } from "../controls/TextField.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

interface ShapeNameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** The name of a shape, to type over. Left empty, it keeps the name it had. */
export function ShapeName({ name, onChange }: ShapeNameProps) {
  const say = usePageWords();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const next = typed?.trim() ?? "";
    if (next !== "" && next !== name) onChange(next);
    setTyped(null);
  };
  return (
    <TextField
      label={say("suitability.setup.candidates.shapeName")}
      value={typed ?? name}
      maxLength={MAX_NAME_CHARACTERS}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === "Enter" && keep()}
    />
  );
}
