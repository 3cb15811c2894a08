import { type ComponentType, useState } from "react";
import type { Read } from "../../catalog/read.ts";
import { problem } from "../../core/problem.ts";
import { notifyProblem } from "../../state/actions.ts";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import type { SearchBoxProps } from "./SearchBox.tsx";
import { useSearchKey } from "./use-search-key.ts";
import "./search-box.css";

/**
 * The search box before anyone has used it: it looks the same and weighs nothing. At the first touch the
 * real one is fetched; until it takes over, what is typed is kept.
 */
export function SearchDoor({ read }: { readonly read: Read }) {
  const { translate } = useLanguage();
  const [Box, setBox] = useState<ComponentType<SearchBoxProps> | null>(null);
  const [typed, setTyped] = useState("");

  const open = async () => {
    try {
      const { SearchBox } = await loadBox();
      setBox(() => SearchBox);
    } catch {
      notifyProblem(problem("network", { file: "search.json" }));
    }
  };
  useSearchKey(open);

  if (Box) return <Box read={read} start={typed} />;
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
          onChange={(event) => setTyped(event.target.value)}
          onFocus={open}
          onPointerEnter={() => loadBox().catch(() => {})}
        />
      </div>
    </search>
  );
}

function loadBox() {
  return import("./SearchBox.tsx");
}
