import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { makeWebFonts } from "../fonts/web-fonts.ts";
import { type Problem, ReportError } from "../problem.ts";
import { shareSite } from "../site.ts";
import { type LoadedReport, loadReport, type ReportOptions } from "./load-report.ts";
import { citationsOf } from "./offers.ts";
import { astroOptions, placeOf } from "./render-pages.ts";

export interface DevOptions extends ReportOptions {
  port: number;
  onProblems(problems: readonly Problem[]): void;
  say(line: string): void;
}

/** Milliseconds to wait for more changes: an editor may write several files, or one in two steps. */
const PAUSE = 60;

/**
 * Starts the development server and keeps it in step with the content folder. While the content is broken the
 * last good report stays, with the problems laid over it. Resolves once the server listens.
 */
export async function startDev(options: DevOptions): Promise<void> {
  const place = placeOf(undefined);
  await makeWebFonts();
  let pictures: LoadedReport["images"] = new Map();
  const refresh = async (): Promise<readonly Problem[]> => {
    const { report, document, images, problems } = await loadReport(options);
    pictures = images;
    shareSite({ report, document, ...place, downloads: [], figures: {}, citations: citationsOf(report) });
    return problems;
  };
  try {
    options.onProblems(await refresh());
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    options.onProblems(error.problems);
    options.say("There is nothing to show yet. Mend these, and start again.");
    process.exitCode = 1;
    return;
  }
  const { dev } = await import("astro");
  const server = await dev({
    ...astroOptions(place),
    server: { port: options.port, host: "127.0.0.1" },
    logLevel: "error",
    integrations: [contentWatcher(options, refresh), pictureServer((path) => pictures.get(path)?.bytes)],
  });
  options.say(
    `${options.content} is at http://127.0.0.1:${server.address.port}/\nSearch and downloads are made by a build. Stop with Ctrl-C.`,
  );
}

/** Watches the content folder: reads it again after a change, and tells the page. */
function contentWatcher(options: DevOptions, refresh: () => Promise<readonly Problem[]>): AstroIntegration {
  return {
    name: "soundings-content",
    hooks: {
      "astro:server:setup": ({ server, refreshContent }) => {
        const folder = resolve(options.content);
        let timer: ReturnType<typeof setTimeout> | undefined;
        let broken = false;
        const update = async () => {
          try {
            const problems = await refresh();
            await refreshContent?.({ loaders: ["soundings-chapters"] });
            // What was mended is said too, or the last thing in the window would be a problem that is gone.
            if (problems.length > 0 || broken) options.onProblems(problems);
            broken = false;
            server.ws.send({ type: "full-reload" });
          } catch (error) {
            broken = true;
            showFault(server, error, options);
          }
        };
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(update, PAUSE);
        });
      },
    },
  };
}

/** Serves the report’s pictures as a build would publish them. */
function pictureServer(read: (path: string) => Uint8Array | undefined): AstroIntegration {
  return {
    name: "soundings-pictures",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const bytes = read((request.url ?? "").split("?")[0]?.slice(1) ?? "");
          if (bytes) response.end(bytes);
          else next();
        });
      },
    },
  };
}

function showFault(server: ViteDevServer, error: unknown, options: DevOptions): void {
  const problems = error instanceof ReportError ? error.problems : [];
  if (problems.length > 0) options.onProblems(problems);
  else options.say(error instanceof Error ? error.message : String(error));
  const text = problems.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column}\n${message}\n→ ${hint}`,
  );
  server.ws.send({
    type: "error",
    err: { message: text.join("\n\n") || String(error), stack: "", plugin: "the report’s content" },
  });
}
