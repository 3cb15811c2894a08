import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./app/Explorer.tsx";
import { assert } from "./core/assert.ts";

const root = document.getElementById("root");
assert(root, "index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
