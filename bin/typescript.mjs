// Lets Node read the TypeScript of this package where it is installed: Node strips types itself, but not below
// `node_modules`. Given by --import, so that threads have it too.
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const own = pathToFileURL(`${dirname(dirname(fileURLToPath(import.meta.url)))}/`).href;

registerHooks({
  load(url, context, nextLoad) {
    const isOurs = url.startsWith(own) && url.endsWith(".ts") && !url.slice(own.length).startsWith("node_modules/");
    if (!isOurs) return nextLoad(url, context);
    // Types are blanked, so that lines and columns stay.
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});
