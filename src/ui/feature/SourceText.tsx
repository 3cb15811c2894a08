import { Fragment } from "react";
import { sourceParts } from "./source-parts.ts";

/** A source as it was noted, with its addresses as links that show the site's name. */
export function SourceText({ source }: { readonly source: string }) {
  return sourceParts(source).map((part, index) =>
    part.type === "link" ? (
      <a key={part.url} href={part.url} target="_blank" rel="noreferrer">
        {part.site}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed line never move
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}
