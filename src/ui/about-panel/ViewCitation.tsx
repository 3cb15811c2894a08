import { citeView } from "../../formats/citation.ts";
import { LAYERS } from "../../layers/index.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { CiteButton } from "./CiteButton.tsx";
import { useCitationWords } from "./use-citation-words.ts";

/** The sources of everything that is switched on, to copy. */
export function ViewCitation() {
  const page = usePageWords();
  const words = useCitationWords();
  return (
    <section>
      <h3>{page("about.cite.title")}</h3>
      <p>{page("about.cite.text")}</p>
      <CiteButton
        text={() => citeView(shownSources(), location.href, new Date().toISOString().slice(0, 10), words)}
      />
    </section>
  );
}

/** Every layer that is part of the view, the ground it stands on included. */
function shownSources() {
  const { document, session } = store.getState();
  const shown = LAYERS.filter(
    ({ id, group }) => group === "basemap" || document.layers[id]?.visible === true,
  );
  return shown.flatMap(({ id }) => session.manifest?.layers.find((layer) => layer.id === id) ?? []);
}
