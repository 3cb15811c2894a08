import { type ComponentType, useEffect, useState } from "react";
import { problem } from "../../core/problem.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";
import { Problem } from "./Problem.tsx";
import "./lazy-part.css";

/** Gives the component of a part of the page: at once, or after its code has been fetched. */
export type LoadPart = () => ComponentType | Promise<ComponentType>;

/** What has been fetched is there at once the next time. */
const fetched = new Map<LoadPart, ComponentType>();

/**
 * A part of the page whose code may come later. When it cannot be fetched a sentence says so and offers
 * another try: `React.lazy` would keep the failure and break the page around it.
 */
export function LazyPart({ load }: { readonly load: LoadPart }) {
  const [part, setPart] = useState(() => fetched.get(load) ?? load());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!(part instanceof Promise)) return;
    let gone = false;
    part.then(
      (Part) => {
        fetched.set(load, Part);
        if (!gone) setPart(() => Part);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [part, load]);
  if (failed) {
    const retry = () => {
      refetchStyles();
      setPart(() => load());
      setFailed(false);
    };
    return <MissingPart onRetry={retry} />;
  }
  if (part instanceof Promise) return null;
  const Part = part;
  return <Part />;
}

/** Code is asked for again by itself; a style sheet that failed would stay away, and its part unstyled. */
function refetchStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}

function MissingPart({ onRetry }: { readonly onRetry: () => void }) {
  const { translate } = useLanguage();
  return (
    <div className="missing-part" role="alert">
      <Problem problem={problem("network")} />
      <Button onClick={onRetry}>{translate("app.retry")}</Button>
    </div>
  );
}
