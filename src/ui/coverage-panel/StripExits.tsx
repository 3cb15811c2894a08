import type { StripLayout } from "./strip-layout.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

/** Exits and junctions above the road, the names aslant; where there is no room for a name there is a line alone. */
export function StripExits({ exits }: Pick<StripLayout, "exits">) {
  const words = useCoverageWords();
  return (
    <ul className="strip-exits">
      {exits.map(({ exit, rem, isNamed }) => (
        <li
          key={exit.id}
          data-kind={exit.kind}
          style={{ insetInlineStart: `${rem}rem` }}
          title={`${words.exit(exit)}, km ${words.post(exit)}`}
        >
          <span className={isNamed ? undefined : "visually-hidden"}>{words.exit(exit)}</span>
        </li>
      ))}
    </ul>
  );
}
