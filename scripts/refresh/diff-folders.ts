import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommittedLayer } from "../io/read-layer.ts";
import { RECIPES } from "../recipes/index.ts";
import { compareLayers } from "./compare-layers.ts";
import { namedChanges } from "./outcome-table.ts";

/** Lets a build write to a copy of a folder, and tells what would change. */
export async function diffFolders(
  folder: string,
  build: (copy: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const copy = mkdtempSync(join(tmpdir(), "knooppunt-diff-"));
  try {
    cpSync(folder, copy, { recursive: true });
    await build(copy);
    const lines = RECIPES.flatMap(({ id }) => {
      const after = readCommittedLayer(copy, id);
      if (!after) return [];
      const changes = compareLayers(readCommittedLayer(folder, id), after);
      if (Object.values(changes).every((names) => names.length === 0)) return [];
      return namedChanges({ layer: id, changes });
    });
    return lines.length > 0 ? [...lines, "Nothing was written."] : ["Nothing would change."];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
