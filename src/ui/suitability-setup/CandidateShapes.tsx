import type { CandidateChoice, DrawnShape } from "../../analyses/suitability/question.ts";
import { setCandidates } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { ShapeName } from "./ShapeName.tsx";

interface CandidateShapesProps {
  readonly choice: Extract<CandidateChoice, { type: "drawn" | "found" }>;
}

/** The shapes that are ranked, by name: to rename, and to take away one by one. */
export function CandidateShapes({ choice }: CandidateShapesProps) {
  const say = usePageWords();
  const { shapes } = choice;
  const put = (next: readonly DrawnShape[]) => setCandidates({ ...choice, shapes: next });
  if (shapes.length === 0)
    return <p role="status">{say(`suitability.setup.candidates.empty.${choice.type}`)}</p>;
  return (
    <ul className="shapes">
      {shapes.map((shape) => (
        <li key={shape.id}>
          <ShapeName
            name={shape.name}
            onChange={(name) => put(shapes.map((known) => (known === shape ? { ...shape, name } : known)))}
          />
          <Button
            look="icon"
            aria-label={say("suitability.setup.candidates.removeShape", { name: shape.name })}
            onClick={() => put(shapes.filter((known) => known !== shape))}
          >
            <Icon name="remove" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
