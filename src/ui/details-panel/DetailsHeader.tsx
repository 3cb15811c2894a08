import type { FoundFeature } from "../../state/selectors.ts";
import { entryOf } from "../feature/feature-attributes.ts";
import { featureName, otherNames } from "../feature/feature-name.ts";
import { Provenance } from "../feature/Provenance.tsx";
import { statusWithYear } from "../feature/status-words.ts";
import { featureSwatch } from "../legend/feature-swatch.ts";
import { Swatch } from "../legend/Swatch.tsx";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";

/** The names of a feature, what it is and whether it exists. */
export function DetailsHeader({ found }: { readonly found: FoundFeature }) {
  const { translate, language } = useLanguage();
  const theme = useTheme();
  const { layer, feature } = found;
  const { properties } = feature;
  const swatch = featureSwatch(layer.legend(theme), properties);
  const aliases = otherNames(properties, language);
  return (
    <header className="details-header">
      {swatch && <Swatch swatch={swatch} theme={theme} />}
      <div>
        <h2 id="details-name" className="details-name">
          {featureName(properties, language)}
        </h2>
        <p className="details-kind">
          {translate(`kinds.${properties.kind}`)}
          <span className="details-status" data-status={properties.status}>
            {statusWithYear(properties, translate)}
          </span>
        </p>
        <Provenance entry={entryOf("status", properties, language)} />
        {typeof properties.fromYear === "number" && (
          <Provenance entry={entryOf("fromYear", properties, language)} />
        )}
        {aliases.length > 0 && (
          <p className="details-note">
            {translate("panel.details.aliases", { aliases: aliases.join(", ") })}
          </p>
        )}
      </div>
    </header>
  );
}
