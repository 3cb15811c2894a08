import { dirname, join } from "node:path";
import type { Part } from "../cache.ts";
import { FetchFailure } from "../failure.ts";
import { refuseOtherContent } from "../read-text.ts";
import { readXmlElements } from "./datex.ts";
import type { Protocol } from "./protocol.ts";
import { wfs } from "./wfs.ts";

/** Everything a WFS 2.0 has: first the list of its feature types, then each of them, page by page. */
export const wfsTypes: Protocol<object> = {
  first(address) {
    const url = new URL(address);
    for (const [key, value] of Object.entries({
      service: "WFS",
      version: "2.0.0",
      request: "GetCapabilities",
    })) {
      url.searchParams.set(key, value);
    }
    return { url: url.href };
  },

  async inspect(page, address) {
    const [capabilities] = page.before;
    const typeNames = await readTypeNames(
      capabilities ? join(dirname(page.path), capabilities.file) : page.path,
    );
    const nextType = (index: number) => {
      const typeName = typeNames[index];
      return typeName === undefined ? null : wfs.first(address, { typeName });
    };
    if (!capabilities) return { count: 0, total: null, next: nextType(0), asOf: null };
    const typeName = typeNameOf(page.part) ?? "";
    const before = page.before.filter((part) => typeNameOf(part) === typeName);
    const { count, total, next, asOf } = await wfs.inspect({ ...page, before }, address, { typeName });
    const received = before.reduce((sum, part) => sum + part.count, count);
    if (next === null && total !== null && received !== total) {
      throw new FetchFailure(`says that it has ${total} features of ${typeName}, and gave ${received}`);
    }
    return { count, total: null, next: next ?? nextType(typeNames.indexOf(typeName) + 1), asOf };
  },
};

/** The feature type that a page is of; null for the list of types. */
export function typeNameOf({ url }: Pick<Part, "url">): string | null {
  return new URL(url).searchParams.get("typeNames");
}

async function readTypeNames(path: string): Promise<string[]> {
  refuseOtherContent(path, "XML");
  const names: string[] = [];
  for await (const { children } of readXmlElements(path, ["FeatureType"])) {
    const name = children.find((child) => child.name === "Name")?.text.trim();
    if (name) names.push(name);
  }
  if (names.length === 0) throw new FetchFailure("lists no feature types");
  return names;
}
