import type { ReactNode } from "react";
import { select } from "../../state/actions.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";

interface DetailsBarProps {
  readonly layer: string;
  readonly children?: ReactNode;
}

/** The layer a feature belongs to, the ways to other features, and the way out. */
export function DetailsBar({ layer, children }: DetailsBarProps) {
  const { translate } = useLanguage();
  return (
    <div className="details-bar">
      <span className="details-layer">{translate(`layers.${layer}.name`)}</span>
      {children}
      <Button look="icon" aria-label={translate("panel.details.close")} onClick={() => select(null)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
