import type { LayerFeature } from "../../catalog/feature.ts";
import { filterLayer } from "../../state/actions.ts";
import { Select } from "../controls/Select.tsx";
import { propertyIn } from "../feature/feature-attributes.ts";
import { statusWord } from "../feature/status-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { optionsOf, PROJECT_FILTERS, type ProjectFilter } from "./project-rows.ts";

interface ProjectFiltersProps {
  readonly features: readonly LayerFeature[];
  readonly filters: Readonly<Record<string, string>>;
}

const ALL = "";

/** Theme, status and region; they hold for the map as well, and are in the link. */
export function ProjectFilters({ features, filters }: ProjectFiltersProps) {
  const say = usePageWords();
  const { translate, language } = useLanguage();
  const regionName = (region: string) => {
    const found = features.find(({ properties }) => properties.regionId === region);
    return found ? String(propertyIn(found.properties, "projectRegion", language)) : region;
  };
  const word = (filter: ProjectFilter, value: string) => {
    if (filter === "regionId") return regionName(value);
    return filter === "stage"
      ? statusWord({ stage: value, status: value }, translate)
      : translate(`codes.${filter}.${value}`);
  };
  return (
    <div className="projects-filters">
      {PROJECT_FILTERS.map((filter) => {
        const chosen = filters[filter] ?? ALL;
        const values = optionsOf(features, filter);
        const offered = chosen === ALL || values.includes(chosen) ? values : [...values, chosen];
        return (
          <Select
            key={filter}
            label={say(`projects.filters.${filter}`)}
            options={[
              { id: ALL, label: say(`projects.all.${filter}`) },
              ...offered.map((value) => ({
                id: value,
                label: values.includes(value) ? word(filter, value) : value,
              })),
            ]}
            value={chosen}
            onChange={(value) => filterLayer("projects", filter, value === ALL ? null : value)}
          />
        );
      })}
    </div>
  );
}
