import { addFeatureSite, select } from "../../state/actions.ts";
import type { FoundFeature } from "../../state/selectors.ts";
import { Button } from "../controls/Button.tsx";
import { CopyButton } from "../controls/CopyButton.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";

/** A place known no better than this is a country or a coast; a distance from it says nothing. */
const MEASURABLE_METERS = 10_000;

/** What can be done with a feature: measure from it, pass it on. */
export function DetailsActions({ found }: { readonly found: FoundFeature }) {
  const { translate } = useLanguage();
  const hasPlace = found.feature.geometry !== null;
  const { precisionMeters } = found.feature.properties;
  // A plan is drawn at the thing it is about: what is measured is that thing.
  const isMeasurable = found.layer.group !== "plans" && (precisionMeters ?? 0) <= MEASURABLE_METERS;
  // The answer takes the place of the question: on a phone there is room for one panel.
  const measure = () => {
    addFeatureSite(found.ref);
    select(null);
  };
  return (
    <div className="details-actions">
      {isMeasurable && (
        <Button disabled={!hasPlace} onClick={measure}>
          <Icon name="target" />
          {translate("panel.details.measure")}
        </Button>
      )}
      <CopyButton
        icon="link"
        text={() => location.href}
        words={{
          action: translate("panel.details.copyLink"),
          done: translate("panel.details.copied"),
          denied: translate("panel.details.copyByHand"),
          field: translate("panel.details.link"),
        }}
      />
      {isMeasurable && !hasPlace && (
        <p className="details-note">{translate("panel.details.measureNoPlace")}</p>
      )}
    </div>
  );
}
