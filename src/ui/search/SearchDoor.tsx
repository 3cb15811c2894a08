import { lazy, Suspense, useState } from "react";
import type { Read } from "../../catalog/read.ts";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { useSearchKey } from "./use-search-key.ts";
import "./search-box.css";

const SearchBox = lazy(async () => ({ default: (await import("./SearchBox.tsx")).SearchBox }));

/** The search box before anyone has used it: looks the same, weighs nothing, and opens at the first touch. */
export function SearchDoor({ read }: { readonly read: Read }) {
  const [used, setUsed] = useState(false);
  const [typed, setTyped] = useState("");
  useSearchKey(() => setUsed(true));
  const closed = <ClosedBox typed={typed} onType={setTyped} onUse={() => setUsed(true)} />;
  return used ? (
    <Suspense fallback={closed}>
      <SearchBox read={read} start={typed} />
    </Suspense>
  ) : (
    closed
  );
}

interface ClosedBoxProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onUse: () => void;
}

function ClosedBox({ typed, onType, onUse }: ClosedBoxProps) {
  const { translate } = useLanguage();
  return (
    <search className="search-box">
      <div className="search-field" data-empty="true">
        <Icon name="search" />
        <input
          type="search"
          className="search-input"
          aria-label={translate("search.label")}
          placeholder={translate("search.placeholder")}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onFocus={onUse}
          onPointerEnter={preload}
        />
      </div>
    </search>
  );
}

/** A pointer on its way to the box is a promise of use. */
function preload(): void {
  void import("./SearchBox.tsx");
}
