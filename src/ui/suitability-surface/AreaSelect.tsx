import { useStore } from "zustand";
import type { SurfaceArea } from "../../analyses/suitability-surface/types.ts";
import { store } from "../../state/store.ts";
import { setSurface } from "../../state/surface-actions.ts";
import { drawnAreas, wantedSurface } from "../../state/surface-selectors.ts";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** Where the cells are laid: a region, or an area that was drawn as a candidate. */
export function AreaSelect() {
  const page = usePageWords();
  const { language } = useLanguage();
  const regions = useStore(store, (state) => state.session.manifest?.regions) ?? [];
  const drawn = useStore(store, drawnAreas);
  const { area } = useStore(store, wantedSurface);
  const options = [
    ...regions.map(({ id, name_nl, name_en }) => ({
      id: `region:${id}`,
      label: language === "nl" ? name_nl : name_en,
      area: { type: "region", region: id } satisfies SurfaceArea,
    })),
    ...drawn.map(({ id, name, geometry }) => ({
      id: `shape:${id}`,
      label: page("suitability.surface.drawn", { name }),
      area: { type: "shape", name, geometry } satisfies SurfaceArea,
    })),
  ];
  const value = options.find((option) => isSame(option.area, area))?.id ?? "";
  return (
    <Select
      label={page("suitability.surface.area")}
      options={options}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) setSurface({ area: chosen.area });
      }}
    />
  );
}

function isSame(a: SurfaceArea, b: SurfaceArea): boolean {
  if (a.type === "region") return b.type === "region" && a.region === b.region;
  return b.type === "shape" && a.geometry === b.geometry;
}
