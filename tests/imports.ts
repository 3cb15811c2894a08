import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { parseSync } from "vite";

/** One import of a file: `to` is a path from the root of the project, or the name of a package. */
export interface Import {
  readonly to: string;
  /** Erased when compiled: it binds nobody at run time. */
  readonly typeOnly: boolean;
  /** Written as `import()` or `new URL(…, import.meta.url)`: loaded when it is needed. */
  readonly dynamic: boolean;
}

/** The TypeScript files under a folder, as paths from the root, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).split(sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

/** Every import of a file that is there. */
export function importsOf(file: string): Import[] {
  return parseImports(file, readFileSync(file, "utf8"));
}

/** Static imports, re-exports, `import()`, `import("…").Type` and `new URL("…", import.meta.url)` of a text. */
export function parseImports(file: string, text: string): Import[] {
  const { module, errors, program } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const resolve = (specifier: string) => resolveSpecifier(file, specifier);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: resolve(moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    dynamic: false,
  }));
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: resolve(moduleRequest.value), typeOnly: isType, dynamic: false }] : [],
    ),
  );
  return [...statics, ...reExports, ...nestedImports(program, resolve)];
}

/** Imports inside expressions and types, found by walking the syntax tree. */
function nestedImports(node: unknown, resolve: (specifier: string) => string): Import[] {
  if (Array.isArray(node)) return node.flatMap((child) => nestedImports(child, resolve));
  if (typeof node !== "object" || node === null) return [];
  const { type, source, callee, arguments: given } = node as Record<string, unknown>;
  const children = nestedImports(Object.values(node), resolve);
  const found = (specifier: string | null, typeOnly: boolean): Import[] =>
    specifier === null ? children : [{ to: resolve(specifier), typeOnly, dynamic: !typeOnly }, ...children];
  if (type === "ImportExpression") return found(literal(source), false);
  if (type === "TSImportType") return found(literal(source), true);
  if (type === "NewExpression" && (callee as { name?: string }).name === "URL") {
    const [path, base] = given as [unknown, unknown?];
    const specifier = literal(path);
    const isModule = (base as { object?: { type?: string } } | undefined)?.object?.type === "MetaProperty";
    return found(isModule ? specifier : null, false);
  }
  return children;
}

function literal(node: unknown): string | null {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
  return type === "Literal" && typeof value === "string" ? value : null;
}

/** `./b.ts` in `src/a/c.ts` is `src/a/b.ts`; `@turf/area` and `maplibre-gl/dist/x.css?url` are their package. */
function resolveSpecifier(file: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, "");
  if (path.startsWith("."))
    return relative(".", normalize(join(dirname(file), path)))
      .split(sep)
      .join("/");
  if (path.startsWith("node:")) return path;
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}

/** Everything a file pulls in when it runs, through any chain of imports; packages included. */
export function importGraph(
  entry: string,
  imports: (file: string) => readonly Import[] = importsOf,
): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/^(src|scripts|tests)\/.*\.tsx?$/.test(file)) return;
    for (const { to, typeOnly } of imports(file)) if (!typeOnly) visit(to);
  };
  visit(entry);
  return seen;
}
