import { createRoot } from "react-dom/client";
import { Embed } from "./app/Embed.tsx";
import { openEmbed } from "./app/open-embed.ts";
import { assert } from "./core/assert.ts";

const root = document.getElementById("root");
assert(root, "embed.html has no #root");
const opened = await openEmbed(window);
createRoot(root).render(<Embed {...opened} />);
