import { Fragment } from "react";
import { licencesOf } from "../../catalog/licences.ts";

/** The licences of a layer, each leading to its text. */
export function LicenceText({ licence }: { readonly licence: string }) {
  return licencesOf(licence).map(({ name, url }, index) => (
    <Fragment key={name}>
      {index > 0 && "; "}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer license">
          {name}
        </a>
      ) : (
        name
      )}
    </Fragment>
  ));
}
