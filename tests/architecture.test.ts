import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { importGraph, importsOf, parseImports, sourceFiles } from "./imports.ts";

/**
 * Who may import whom. A folder may import itself, `core`, and what stands behind its name; `types` are
 * imports that vanish when compiled.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  geo: ["core"],
  theme: ["core"],
  engine: ["core", "geo"],
  catalog: ["core", "geo", "theme", "engine"],
  layers: ["core", "geo", "theme", "engine", "catalog"],
  criteria: ["core", "geo", "theme", "engine", "catalog"],
  analyses: ["core", "geo", "theme", "engine", "catalog", "layers", "criteria"],
  formats: ["core", "geo", "theme", "engine", "catalog", "layers", "criteria"],
  worker: ["core", "geo", "engine", "catalog", "layers", "criteria", "analyses"],
  state: ["core", "geo", "theme", "engine", "catalog", "layers", "criteria", "analyses", "formats", "worker"],
  languages: [],
  map: ["core", "geo", "theme", "catalog", "layers", "criteria", "analyses", "state", "languages"],
  ui: ["core", "geo", "theme", "catalog", "layers", "criteria", "analyses", "formats", "state", "languages"],
  app: ["core", "geo", "theme", "catalog", "layers", "analyses", "state", "languages", "map", "ui"],
  doors: ["core", "theme", "catalog", "state", "languages", "app"],
  scripts: ["core", "geo", "engine", "catalog"],
};

/** Types that may cross where values may not. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  formats: ["analyses"],
  analyses: ["formats"],
};

/** The command-line door has the same analyses, formats and words as the app; the statistics count style layers. */
const MORE_FOR_PATH: Readonly<Record<string, readonly string[]>> = {
  "scripts/analyse": ["analyses", "criteria", "formats", "languages", "layers"],
  // The settings of a ranking in a link are read as the app reads them.
  "scripts/analyse/read-ranking.ts": ["state"],
  "scripts/stats/data-layers.ts": ["layers", "theme"],
};

/** Packages that belong to one folder. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map"],
  "terra-draw": ["map"],
  "terra-draw-maplibre-gl-adapter": ["map"],
  comlink: ["worker"],
  react: ["ui", "app", "doors"],
  "react-dom": ["ui", "app", "doors"],
  "react-aria-components": ["ui", "app", "doors"],
  "geographiclib-geodesic": ["geo", "engine"],
  proj4: ["geo", "scripts"],
};

/** Folders that must run in Node and in a worker. */
const PURE_FOLDERS = ["core", "geo", "engine", "catalog", "layers", "criteria", "analyses", "formats"];
const PAGE_GLOBALS = new Set([
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "location",
]);
const PAGE_PACKAGES = ["react", "react-dom", "react-aria-components", "zustand", "maplibre-gl"];

/** What a page that only shows must not carry. */
const NOT_IN_EMBED = [
  /^src\/ui\/(proximity|suitability|clusters|coverage|water-bound|plot-editor|drawing|search)/,
  /^src\/worker\//,
  /^src\/analyses\/[^/]+\/compute/,
  /^src\/formats\//,
  /^src\/engine\//,
  /^src\/map\/(suitability|drawing|clusters|coverage|water-bound)\//,
  /^terra-draw/,
  /^comlink$/,
  /^minisearch$/,
  /^proj4$/,
];

const FORBIDDEN_FOLDERS = ["utils", "helpers", "common", "lib", "misc", "shared"];
const MAX_COMPONENT_LINES = 200;
const MAX_FILE_LINES = 350;

/** Files that may name a host: the backgrounds one can choose, and where the text of a licence stands. */
const MAY_NAME_HOST = [/^src\/map\/backgrounds\.ts$/, /^src\/catalog\/licences\.ts$/];

const source = sourceFiles("src");
const scripts = sourceFiles("scripts");

/** The folder a file belongs to in the table above. */
function folderOf(file: string): string {
  const [top, folder, rest] = file.split("/");
  if (top === "scripts") return "scripts";
  return rest === undefined ? "doors" : (folder ?? "doors");
}

/** Why this file may not import that, or null when it may. */
function objection(file: string, { to, typeOnly }: { to: string; typeOnly: boolean }): string | null {
  const from = folderOf(file);
  if (!/^(\.\.\/|src\/|scripts\/|tests\/|data\/|public\/)/.test(to)) {
    const homes = PACKAGE_HOMES[to];
    return homes && !typeOnly && !homes.includes(from) ? `${file} imports ${to}` : null;
  }
  if (from === "scripts" && to.startsWith("data/")) return null;
  if (!/^(src|scripts)\//.test(to)) return `${file} imports ${to}`;
  const target = folderOf(to);
  const allowed = [
    ...(MAY_IMPORT[from] ?? []),
    ...(typeOnly ? (MAY_IMPORT_TYPES[from] ?? []) : []),
    ...Object.entries(MORE_FOR_PATH).flatMap(([start, more]) => (file.startsWith(start) ? more : [])),
  ];
  return target === from || allowed.includes(target) ? null : `${file} (${from}) imports ${to} (${target})`;
}

describe("who may import whom", () => {
  it("knows every folder of src", () => {
    expect(source.map(folderOf).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("points one way", () => {
    const order = Object.keys(MAY_IMPORT);
    const backwards = order.flatMap((folder) =>
      (MAY_IMPORT[folder] ?? []).filter(
        (other) => other !== "languages" && order.indexOf(other) >= order.indexOf(folder),
      ),
    );
    expect(backwards).toEqual([]);
  });

  it("stands in docs/architecture.md as it stands here", () => {
    const rows = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `(\w+)`\s*\|(.*)\|$/gm)];
    const written = rows.map(([, folder, cell]) => [
      folder,
      [...(cell ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(written)).toEqual(MAY_IMPORT);
  });

  it("holds for every import of src and scripts", () => {
    const objections = [...source, ...scripts].flatMap((file) =>
      importsOf(file).flatMap((each) => objection(file, each) ?? []),
    );
    expect(objections).toEqual([]);
  });

  it("objects to what the table forbids", () => {
    const value = (to: string) => ({ to, typeOnly: false });
    expect(objection("src/core/x.ts", value("src/geo/y.ts"))).toContain("core");
    expect(objection("src/ui/panel/x.tsx", value("src/map/y.ts"))).toContain("map");
    expect(objection("src/ui/x.tsx", value("maplibre-gl"))).toContain("maplibre-gl");
    expect(objection("src/map/x.ts", value("maplibre-gl"))).toBeNull();
    expect(objection("src/state/x.ts", value("data/regions/overijssel.json"))).toContain("data/");
    expect(objection("scripts/steps/x.ts", value("src/layers/ports.ts"))).toContain("layers");
    expect(objection("src/formats/x.ts", value("src/analyses/proximity/types.ts"))).toContain("analyses");
    expect(
      objection("src/formats/x.ts", { to: "src/analyses/proximity/types.ts", typeOnly: true }),
    ).toBeNull();
    expect(objection("src/main.tsx", value("src/app/Explorer.tsx"))).toBeNull();
  });
});

describe("what runs in Node and in a worker", () => {
  const pure = source.filter((file) => PURE_FOLDERS.includes(folderOf(file)));

  it("uses nothing of a page", () => {
    expect(pure.flatMap((file) => pageGlobalsIn(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it("imports no React, map or store", () => {
    const used = pure.flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => PAGE_PACKAGES.includes(to))
        .map(({ to }) => `${file}: ${to}`),
    );
    expect(used).toEqual([]);
  });

  it("sees a page global, and not a property or a local of that name", () => {
    expect(pageGlobalsIn("a.ts", "export const width = window.innerWidth;")).toEqual(["a.ts: window"]);
    expect(
      pageGlobalsIn("a.ts", "const f = (document: X) => document.camera; f({ location: 1 }).location;"),
    ).toEqual([]);
  });
});

describe("the embed", () => {
  it("imports nothing of the planner's tools", () => {
    const carried = [...importGraph("src/embed.tsx")];
    expect(carried).toContain("maplibre-gl");
    expect(carried.filter((file) => NOT_IN_EMBED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it("follows chains of imports, and leaves types out", () => {
    const files: Record<string, string> = {
      "src/a.ts": 'export * from "./b.ts"; import type { X } from "./t.ts";',
      "src/b.ts": 'const load = () => import("./c.ts");',
      "src/c.ts": 'import "package/part.css";',
    };
    const graph = importGraph("src/a.ts", (file) => parseImports(file, files[file] ?? ""));
    expect([...graph]).toEqual(["src/a.ts", "src/b.ts", "src/c.ts", "package"]);
  });
});

describe("the shape of files", () => {
  it("has no folder without a noun", () => {
    const folders = [...source, ...scripts].flatMap((file) => file.split("/").slice(0, -1));
    expect(folders.filter((folder) => FORBIDDEN_FOLDERS.includes(folder))).toEqual([]);
    const files = [...source, ...scripts].filter((file) =>
      /\/(utils?|helpers?|common|misc)\.tsx?$/.test(file),
    );
    expect(files).toEqual([]);
  });

  it("keeps components and files short", () => {
    const tooLong = [...source, ...scripts].flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n").length - 1;
      const limit = file.endsWith(".tsx") ? MAX_COMPONENT_LINES : MAX_FILE_LINES;
      return lines > limit ? [`${file}: ${lines} lines, at most ${limit}`] : [];
    });
    expect(tooLong).toEqual([]);
  });

  it("names components in PascalCase and the rest in kebab-case", () => {
    const misnamed = [...source, ...scripts].filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      if (folderOf(file) === "doors") return false;
      return name.endsWith(".tsx") ? !/^[A-Z]\w*\.tsx$/.test(name) : !/^[a-z0-9-]+\.ts$/.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  it("has named exports only", () => {
    const withDefault = [...source, ...scripts].filter((file) =>
      parseSync(file, readFileSync(file, "utf8")).module.staticExports.some(({ entries }) =>
        entries.some((entry) => entry.exportName.kind === "Default"),
      ),
    );
    expect(withDefault).toEqual([]);
  });

  it("names no host outside the list", () => {
    const naming = source
      .filter((file) => !MAY_NAME_HOST.some((pattern) => pattern.test(file)))
      .flatMap((file) => hostsIn(file, readFileSync(file, "utf8")));
    expect(naming).toEqual([]);
  });

  it("sees a host in code and not in a comment", () => {
    expect(hostsIn("a.ts", "const url = `https://tiles.example/x`;")).toEqual([
      "a.ts: https://tiles.example/x",
    ]);
    expect(hostsIn("a.ts", "// see https://example.org\nexport {};")).toEqual([]);
  });
});

describe("reading imports", () => {
  it("finds every way of writing one", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "../b.ts";',
      'import { type C, d } from "@turf/area";',
      'import "maplibre-gl/dist/maplibre-gl.css";',
      'export * from "./e.ts";',
      'export type { F } from "./f.ts";',
      'const load = async () => (await import("./g.ts")).g;',
      'const url = new URL("./h.ts?worker", import.meta.url);',
      'type I = import("./i.ts").I;',
      'const no = "import x from \'./no.ts\'"; // import "./neither.ts"',
      'const page = new URL("./no.html", document.baseURI);',
    ].join("\n");
    expect(parseImports("src/x/y.ts", text)).toEqual([
      { to: "src/x/a.ts", typeOnly: false, dynamic: false },
      { to: "src/b.ts", typeOnly: true, dynamic: false },
      { to: "@turf/area", typeOnly: false, dynamic: false },
      { to: "maplibre-gl", typeOnly: false, dynamic: false },
      { to: "src/x/e.ts", typeOnly: false, dynamic: false },
      { to: "src/x/f.ts", typeOnly: true, dynamic: false },
      { to: "src/x/g.ts", typeOnly: false, dynamic: true },
      { to: "src/x/h.ts", typeOnly: false, dynamic: true },
      { to: "src/x/i.ts", typeOnly: true, dynamic: false },
    ]);
  });
});

type Node = { type?: string; name?: string; [key: string]: unknown };

/** Uses of a page's globals: identifiers that are no property, key, parameter or local of that name. */
function pageGlobalsIn(file: string, text: string): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(parseSync(file, text).program as unknown as Node, null, "", (node, parent, key) => {
    if (node.type !== "Identifier" || !node.name || !PAGE_GLOBALS.has(node.name)) return;
    if (parent?.type === "MemberExpression" && key === "property" && !parent.computed) return;
    if (key === "key") return;
    if (/^TS/.test(parent?.type ?? "")) return;
    const declares = key === "params" || key === "id" || key === "local" || parent?.type === "ArrayPattern";
    (declares || (parent?.type === "Property" && key === "value") ? declared : used).add(node.name);
  });
  return [...used].filter((name) => !declared.has(name)).map((name) => `${file}: ${name}`);
}

/** A name that only looks like an address: nothing is requested from it. */
const XML_NAMESPACE = /^http:\/\/www\.w3\.org\/\d{4}\//;

/** `https://…` in strings and templates. */
function hostsIn(file: string, text: string): string[] {
  const hosts: string[] = [];
  walk(parseSync(file, text).program as unknown as Node, null, "", (node) => {
    const value = node.type === "TemplateElement" ? (node.value as { raw: string }).raw : node.value;
    if (node.type !== "Literal" && node.type !== "TemplateElement") return;
    if (typeof value !== "string") return;
    const host = /https?:\/\/[^\s"'`]+/.exec(value)?.[0];
    if (host && !XML_NAMESPACE.test(host)) hosts.push(`${file}: ${host}`);
  });
  return hosts;
}

type Visit = (node: Node, parent: Node | null, key: string) => void;

function walk(node: Node, parent: Node | null, key: string, visit: Visit): void {
  visit(node, parent, key);
  for (const [name, child] of Object.entries(node)) {
    const children = Array.isArray(child) ? child : [child];
    for (const each of children) {
      if (typeof each === "object" && each !== null && "type" in each) walk(each as Node, node, name, visit);
    }
  }
}
