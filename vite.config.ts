import { createRequire } from "node:module";
import react from "@vitejs/plugin-react";
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from "vite";

/** Asks for the upright letters at once: without it they would wait for the style sheet. */
function preloadFont(): Plugin {
  return {
    name: "preload-font",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${file}` },
            injectTo: "head-prepend" as const,
          })),
    },
  };
}

/** The parts of PostCSS's declaration that are used here. */
interface Declaration {
  readonly value: string;
  readonly source?: { readonly input: { readonly file?: string } };
  readonly remove: () => void;
}

/** MapLibre's style sheet carries the icons of controls; ours have their own, so 8 KiB gzip stay behind. */
const withoutControlIcons = {
  postcssPlugin: "without-control-icons",
  Declaration: (declaration: Declaration): void => {
    const isMapLibre = declaration.source?.input.file?.includes("maplibre-gl") ?? false;
    if (isMapLibre && declaration.value.includes("data:image/svg+xml")) declaration.remove();
  },
};

const PREACT: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
};

/** The embed is drawn by Preact, an eighth of React's bytes: docs/decisions/0006-preact-in-the-embed.md. */
function preactInEmbed(): Plugin {
  return {
    name: "preact-in-embed",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "embed",
    resolveId(id, importer) {
      const replacement = PREACT[id];
      return replacement ? this.resolve(replacement, importer) : null;
    },
  };
}

const COMMON_JS = ["react", "react/jsx-runtime", "react-dom"];
const MODULE_PREFIX = "\0as-module:";

/**
 * React comes as CommonJS, and every piece that imports it would ask for a file with the helper that reads
 * it. As an ES module it is read in one place: one request less on the first load.
 */
function reactAsModule(): Plugin {
  return {
    name: "react-as-module",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "client",
    resolveId(id, importer) {
      if (id.startsWith(MODULE_PREFIX)) return id;
      if (importer?.startsWith(MODULE_PREFIX)) return this.resolve(id, import.meta.filename);
      const isOurs = COMMON_JS.includes(id) && !importer?.includes("/cjs/");
      return isOurs ? MODULE_PREFIX + id : null;
    },
    load(id) {
      if (!id.startsWith(MODULE_PREFIX)) return null;
      const name = id.slice(MODULE_PREFIX.length);
      const names = Object.keys(createRequire(import.meta.url)(name)).filter((key) => /^\w+$/.test(key));
      const module = JSON.stringify(name);
      const read = `import all from ${module};\nexport default all;\nexport const { ${names.join(", ")} } = all;`;
      // Later pieces use more of React than the first page does: it is read there all the same.
      const others = name === "react" ? COMMON_JS.filter((other) => other !== name) : [];
      return [read, ...others.map((other) => `import ${JSON.stringify(MODULE_PREFIX + other)};`)].join("\n");
    },
  };
}

/** The words of the command line stay in Node. */
function withoutCommandLineWords(): Plugin {
  return {
    name: "without-command-line-words",
    enforce: "pre",
    transform: {
      filter: { id: /src\/languages\/\w+\.json$/ },
      handler: (code) => JSON.stringify({ ...JSON.parse(code), cli: {} }),
    },
  };
}

/** How a page is built; `npm run stats` reads from its manifest what it loads first. */
function door(name: string, page: string): BuildEnvironmentOptions {
  // What a page needs at once comes in one piece, however many later pieces share parts of it.
  const output = { codeSplitting: { groups: [{ name, tags: ["$initial" as const] }] } };
  return { manifest: `.vite/${name}.json`, rollupOptions: { input: [page], output } };
}

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: "./",
  plugins: [react(), preloadFont(), preactInEmbed(), reactAsModule(), withoutCommandLineWords()],
  worker: { format: "es" },
  // What React 18 lacked is in React itself; as CommonJS it would ask for one more file on the first load.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  css: { postcss: { plugins: [withoutControlIcons] } },
  build: {
    target: "es2023",
    // Every browser that runs this target preloads modules by itself.
    modulePreload: { polyfill: false },
    // Every file is a file: sizes can be counted and a strict content policy needs no exception.
    assetsInlineLimit: 0,
    // MapLibre is one file; `npm run stats` holds the sizes against our own budgets.
    chunkSizeWarningLimit: 2000,
  },
  environments: {
    client: { build: door("explorer", "index.html") },
    embed: {
      consumer: "client",
      build: { ...door("embed", "embed.html"), emptyOutDir: false, copyPublicDir: false },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
