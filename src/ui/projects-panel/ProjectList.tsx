import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { ProjectItem } from "./ProjectItem.tsx";
import type { ProjectRow, ProjectRows } from "./project-rows.ts";

/** The projects by theme; plans that have ended stand apart under their own head. */
export function ProjectList({ rows: { themes, archive } }: { readonly rows: ProjectRows }) {
  const say = usePageWords();
  const { translate } = useLanguage();
  return (
    <>
      {themes.map(({ theme, rows }) => (
        <Group key={theme} title={translate(`codes.theme.${theme}`)} rows={rows} />
      ))}
      {archive.length > 0 && (
        <Group title={say("projects.archive")} note={say("projects.archiveNote")} rows={archive} />
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly ProjectRow[];
}

function Group({ title, note, rows }: GroupProps) {
  return (
    <section className="projects-group" aria-label={title}>
      <h3>
        {title} <span className="projects-note">({rows.length})</span>
      </h3>
      {note && <p className="projects-note">{note}</p>}
      <ul>
        {rows.map((row) => (
          <ProjectItem key={row.properties.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
