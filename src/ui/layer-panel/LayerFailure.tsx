import type { Problem as ProblemValue } from "../../core/problem.ts";
import { retryLayer } from "../../state/loading.ts";
import { canRetry } from "../../state/selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";

interface LayerFailureProps {
  readonly layer: string;
  readonly problem: ProblemValue;
}

/** Why a layer could not be loaded, and another try. The other layers keep working. */
export function LayerFailure({ layer, problem }: LayerFailureProps) {
  const { translate } = useLanguage();
  return (
    <div className="layer-failure" role="alert">
      <p>
        <Problem problem={problem} />
      </p>
      {canRetry({ status: "failed", problem }) && (
        <Button onClick={() => retryLayer(layer)}>{translate("panel.layers.retry")}</Button>
      )}
    </div>
  );
}
