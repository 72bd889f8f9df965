import { join } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "../render-pages.ts";

const CLIENT = join(ROOT, "src/client");

let made: Promise<string> | undefined;

/** `client/disk/on-disk.ts` and all that it imports as one plain script, with its own search in the place of Pagefind's. */
export function diskScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const bundled = await rolldown({
    input: join(CLIENT, "disk/on-disk.ts"),
    cwd: ROOT,
    logLevel: "silent",
    plugins: [
      {
        name: "search-on-disk",
        resolveId: (id, from) =>
          id === "./engine.ts" && from?.endsWith("found.ts") ? join(CLIENT, "disk/engine.ts") : null,
      },
    ],
  });
  try {
    const { output } = await bundled.generate({ format: "iife", minify: true });
    return output[0].code;
  } finally {
    await bundled.close();
  }
}
