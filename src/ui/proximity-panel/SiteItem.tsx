import { useState } from "react";
import type { Site } from "../../analyses/proximity/types.ts";
import { insideNetherlands } from "../../geo/inside-netherlands.ts";
import { toRd } from "../../geo/rd.ts";
import { removeSite } from "../../state/actions.ts";
import { goToFeature, goToPoint } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { writeRd, writeWgs84 } from "../shell/write-coordinates.ts";
import { useLanguage } from "../use-language.ts";
import { MoveSite } from "./MoveSite.tsx";

interface SiteItemProps {
  readonly site: Site;
  readonly number: number;
  readonly name: string;
}

/** One site: where it is, and the ways to see, move and remove it. */
export function SiteItem({ site, number, name }: SiteItemProps) {
  const { translate, formats } = useLanguage();
  const [moving, setMoving] = useState(false);
  const fly = () =>
    site.type === "feature" ? goToFeature(site.feature) : goToPoint([site.longitude, site.latitude]);
  return (
    <li className="site">
      <span className="site-number" aria-hidden="true">
        {number}
      </span>
      <div className="site-words">
        <Button look="link" aria-label={translate("proximity.fly", { name })} onClick={fly}>
          {name}
        </Button>
        {placeWords().map((words) => (
          <p key={words} className="proximity-note">
            {words}
          </p>
        ))}
      </div>
      {site.type === "point" && (
        <Button
          look="icon"
          aria-label={translate("proximity.moveOf", { name })}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          <Icon name="move" />
        </Button>
      )}
      <Button
        look="icon"
        aria-label={translate("proximity.remove", { name })}
        onClick={() => removeSite(site.id)}
      >
        <Icon name="remove" />
      </Button>
      {site.type === "point" && moving && <MoveSite site={site} />}
    </li>
  );

  function placeWords(): string[] {
    if (site.type === "feature") return [translate("proximity.edge")];
    const position = [site.longitude, site.latitude] as const;
    const rd = toRd(position);
    const wgs84 = writeWgs84(position, translate, formats);
    return insideNetherlands(rd) ? [wgs84, `RD ${writeRd(rd, formats)}`] : [wgs84];
  }
}
