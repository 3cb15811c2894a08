import type { RoadChain } from "../../analyses/coverage/result.ts";
import type { StripLayout } from "./strip-layout.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

/** Exits and junctions above the road, the names aslant; where there is no room for a name there is a line alone. */
export function StripExits({ exits, chain }: Pick<StripLayout, "exits"> & { readonly chain: RoadChain }) {
  const words = useCoverageWords();
  return (
    <ul className="strip-exits">
      {exits.map(({ exit, rem, isNamed }) => (
        <li
          key={exit.id}
          data-kind={exit.kind}
          style={{ insetInlineStart: `${rem}rem` }}
          title={[words.exit(exit), ...(exit.hectometre === null ? [] : [words.where(exit, chain)])].join(
            ", ",
          )}
        >
          <span className={isNamed ? undefined : "visually-hidden"}>{words.exit(exit)}</span>
        </li>
      ))}
    </ul>
  );
}
