import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Panel } from "../../src/state/session.ts";
import { expect, test } from "../e2e/driver.ts";
import { comparePictures } from "./compare-pictures.ts";

/** What is drawn: a page, its address, and the screen it is drawn on. */
interface VisualCase {
  readonly page: "explorer" | "embed";
  readonly query?: string;
  readonly hash: string;
  readonly panel?: Panel;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const FOLDER = "tests/visual";
const RESULTS = "test-results/visual";
/** What the same map may differ by on another machine: the edges of letters and lines. */
const MAX_DIFFERENT_SHARE = 0.004;

/* Every folder is a case. `REGEN=1 npx playwright test tests/visual` draws the expected pictures anew. */
const cases = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, "case.json")));

for (const name of cases) {
  const about: VisualCase = JSON.parse(readFileSync(join(FOLDER, name, "case.json"), "utf8"));
  test.describe(name, () => {
    test.use({ size: { width: about.width, height: about.height }, scheme: about.scheme });

    test("looks as expected", async ({ given, when, then }) => {
      await given[about.page](about.hash, about.query);
      if (about.panel) await when.opensPanel(about.panel);
      if (about.panel === "proximity") await then.nearest();
      if (about.panel === "projects") await then.sees(/78 van 78/);
      judge(name, await then.picture());
    });
  });
}

/** Compares with the expected picture; a difference is written out beside it for the eye. */
function judge(name: string, actual: Buffer): void {
  const file = join(FOLDER, name, "expected.png");
  if (process.env.REGEN) {
    writeFileSync(file, actual);
    return;
  }
  const { differentPixels, totalPixels, diff } = comparePictures(readFileSync(file), actual);
  const share = differentPixels / totalPixels;
  if (share > MAX_DIFFERENT_SHARE) {
    mkdirSync(join(RESULTS, name), { recursive: true });
    writeFileSync(join(RESULTS, name, "actual.png"), actual);
    writeFileSync(join(RESULTS, name, "diff.png"), diff);
  }
  expect(share, `share of pixels that differ; see ${join(RESULTS, name)}`).toBeLessThanOrEqual(
    MAX_DIFFERENT_SHARE,
  );
}
