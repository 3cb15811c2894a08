import { CopyButton } from "../controls/CopyButton.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** Copies a citation. */
export function CiteButton({ text }: { readonly text: () => string }) {
  const page = usePageWords();
  return (
    <CopyButton
      icon="copy"
      text={text}
      words={{
        action: page("data.cite"),
        done: page("data.cited"),
        denied: page("data.citeByHand"),
        field: page("data.citeField"),
      }}
    />
  );
}
