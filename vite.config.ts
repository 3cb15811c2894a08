import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: "./",
  plugins: [react(), preloadFont()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Every file is a file: sizes can be counted and a strict content policy needs no exception.
    assetsInlineLimit: 0,
    // `npm run stats` reads from it what each page loads first.
    manifest: true,
    rollupOptions: { input: ["index.html", "embed.html"] },
  },
});
