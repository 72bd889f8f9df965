import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { problemList, problemPage, SCRIPT } from "./problem-list.ts";
import type { Reading, Session } from "./session.ts";

export interface WatchOptions {
  content: string;
  session: Session;
  /** Told of every reading, with whether the one before had problems. */
  onReading(reading: Reading, wasTroubled: boolean): void;
}

/** Milliseconds to wait for more changes: an editor may write several files, or one in two steps. */
const PAUSE = 40;
/** Milliseconds after which a folder that is missing is looked for again. */
const RETRY = 500;

/** Where the script over the pages asks what there is to show, and what is wrong. */
const STATE = "/__soundings/state";

/** Reads the content folder again after a change to any file in it, new and deleted ones too, and tells the pages. */
export function contentWatcher({ content, session, onReading }: WatchOptions): AstroIntegration {
  return {
    name: "soundings-content",
    hooks: {
      "astro:config:setup": ({ injectScript }) => injectScript("page", `import "${SCRIPT}";`),
      "astro:server:setup": ({ server }) => {
        const folder = resolve(content);
        const update = async () => {
          const before = session.last();
          const wasTroubled = before.problems.length > 0 || !before.isShown;
          const reading = await session.refresh();
          // A folder that isn't there can't be watched, and one that has come back is another one to the watcher.
          if (isMissing(reading)) setTimeout(later, RETRY);
          else if (isMissing(before)) {
            server.watcher.unwatch(folder);
            server.watcher.add(folder);
          }
          if (isMissing(reading) && isMissing(before)) return;
          forgetPaths(server);
          onReading(reading, wasTroubled);
          server.ws.send({ type: "custom", event: "soundings:reading" });
        };
        const later = inTurn(update);
        if (isMissing(session.last())) later();
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (resolve(path).startsWith(folder)) later();
        });
        // A folder that is watched can vanish; that is a problem of the content, and told as one.
        server.watcher.on("error", later);
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? "").split("?")[0] ?? "";
          const isPage = request.headers.accept?.includes("text/html") === true;
          const reading = session.last();
          const send = (html: string, status: number) => {
            response.writeHead(status, {
              "content-type": "text/html; charset=utf-8",
              "cache-control": "no-store",
              shown: session.shown(),
              broken: reading.isShown ? "no" : "yes",
            });
            response.end(html);
          };
          if (isPage) response.setHeader("server-timing", `reading;desc="${session.shown()}"`);
          if (path === STATE) {
            const isQuiet = reading.problems.length === 0 && reading.fault === undefined;
            send(isQuiet ? "" : problemList(reading, content), 200);
          } else if (isPage && session.shown() === 0) send(problemPage(reading, content), 503);
          else next();
        });
      },
    },
  };
}

const isMissing = ({ problems }: Reading) => problems.some(({ rule }) => rule === "content-missing");

/** Runs a piece of work once things are quiet, and never twice at a time. */
function inTurn(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, PAUSE);
  };
}

/** Which pages there are, Astro asks only when it sees a change; that the findings have changed, it can't see. */
function forgetPaths(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== "client") environment.hot.send("astro:content-changed", {});
  }
}
