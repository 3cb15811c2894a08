import { Fragment } from "react";
import { useLanguage } from "../use-language.ts";
import { sourceIn, sourceParts } from "./source-parts.ts";

/** A source as it was noted, with the words before an address as the link to it. */
export function SourceText({ source }: { readonly source: string }) {
  const { translate } = useLanguage();
  return sourceParts(sourceIn(source, translate)).map(({ text, url }, index) => (
    <Fragment key={`${text} ${url}`}>
      {index > 0 && "; "}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </Fragment>
  ));
}
