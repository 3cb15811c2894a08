import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./app/Explorer.tsx";
import { openExplorer } from "./app/open-explorer.ts";
import { assert } from "./core/assert.ts";

const root = document.getElementById("root");
assert(root, "index.html has no #root");
const read = await openExplorer(window);
createRoot(root).render(
  <StrictMode>
    <Explorer read={read} />
  </StrictMode>,
);
