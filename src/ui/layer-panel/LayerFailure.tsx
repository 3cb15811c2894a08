import type { Problem } from "../../core/problem.ts";
import { retryLayer } from "../../state/loading.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";

interface LayerFailureProps {
  readonly layer: string;
  readonly problem: Problem;
}

/** Why a layer could not be loaded, and another try. The other layers keep working. */
export function LayerFailure({ layer, problem }: LayerFailureProps) {
  const { translate } = useLanguage();
  return (
    <div className="layer-failure" role="alert">
      <p>{translate(`problems.${problem.code}`, problem.facts)}</p>
      <Button onClick={() => retryLayer(layer)}>{translate("panel.layers.retry")}</Button>
    </div>
  );
}
