import { useLanguage } from "../use-language.ts";
import { usePageWords } from "./PageWords.tsx";

interface DataDatesProps {
  readonly data: readonly { readonly id: string; readonly sourceDate: string }[];
  readonly className?: string;
}

/** From which layers something was computed, and of which date they are. */
export function DataDates({ data, className }: DataDatesProps) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  return (
    <ul className={className}>
      {data.map(({ id, sourceDate }) => (
        <li key={id}>
          {page("suitability.from.layer", {
            layer: translate(`layers.${id}.name`),
            date: formats.date(sourceDate),
          })}
        </li>
      ))}
    </ul>
  );
}
