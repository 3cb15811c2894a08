import { expect, it } from "vitest";
import { licencesOf } from "../../../src/catalog/licences.ts";
import { type CitedLayer, citeView } from "../../../src/formats/citation.ts";
import { formats } from "../../../src/languages/index.ts";
import { loadPages } from "../../../src/languages/pages.ts";

const LINK = "https://example.org/#map=10/52.28/6.7&l=ports";

function layer(id: string, licence: string): CitedLayer {
  return {
    id,
    publisher: `Uitgever van ${id}`,
    licence,
    sourceUrl: `https://example.org/${id}`,
    sourceDate: "2013-08-02",
    retrieved: "2026-11-21",
    toleranceMeters: null,
  };
}

it("cites a view with its link, the day and the source of everything it shows", async () => {
  const words = { page: await loadPages("nl"), layerName: (id: string) => id, date: formats("nl").date };
  const text = citeView([layer("wegen", "CC0 1.0"), layer("havens", "CC BY 4.0")], LINK, "2026-11-21", words);
  expect(text).toBe(
    [
      `Knooppunt, logistiek in Overijssel op de kaart. Beeld van 21 november 2026: ${LINK}`,
      "",
      "Bronnen:",
      "- wegen. Uitgever van wegen. Stand 2 augustus 2013, opgehaald 21 november 2026. Licentie: CC0 1.0. https://example.org/wegen Vereenvoudigd en bewerkt door Knooppunt.",
      "- havens. Uitgever van havens. Stand 2 augustus 2013, opgehaald 21 november 2026. Licentie: CC BY 4.0. https://example.org/havens Vereenvoudigd en bewerkt door Knooppunt.",
      "",
    ].join("\n"),
  );
});

it("takes licences apart, each once, and says so when it does not know where one stands", () => {
  expect(licencesOf("CC BY 4.0; NDW open data (CC0 1.0); CC BY 4.0; Eigen licentie")).toEqual([
    { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    { name: "NDW open data (CC0 1.0)", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    { name: "Eigen licentie", url: null },
  ]);
});
