import { makeWebFonts } from "../../fonts/web-fonts.ts";
import type { Problem } from "../../problem.ts";
import type { ReportOptions } from "../load-report.ts";
import { astroOptions, placeOf } from "../render-pages.ts";
import { pictureServer } from "./serve-pictures.ts";
import { createSession } from "./session.ts";
import { contentWatcher } from "./watch-content.ts";

export interface DevOptions extends ReportOptions {
  port: number;
  onProblems(problems: readonly Problem[]): void;
  say(line: string): void;
}

export interface DevServer {
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts the development server and keeps it in step with the content folder. While the content is broken the
 * last good report stays, with the problems laid over it; if there was none yet, the problems are the page. Resolves
 * once the server listens.
 */
export async function startDev(options: DevOptions): Promise<DevServer> {
  // Where a shell says otherwise, Astro would leave out what tells the pages of a change.
  process.env.NODE_ENV = "development";
  // Whoever writes may write any letter.
  const fonts = await makeWebFonts();
  const session = createSession(options);
  const tell = ({ problems, fault }: Awaited<ReturnType<typeof session.refresh>>, wasTroubled: boolean) => {
    if (fault !== undefined) options.say(fault);
    // What was mended is said too, or the last thing in the window would be a problem that is gone.
    else if (problems.length > 0 || wasTroubled) options.onProblems(problems);
  };
  tell(await session.refresh(), true);
  const { dev } = await import("astro");
  const server = await dev({
    ...astroOptions(placeOf(undefined), fonts),
    server: { port: options.port, host: "127.0.0.1" },
    logLevel: "error",
    integrations: [
      contentWatcher({ content: options.content, session, onReading: tell }),
      pictureServer((path) => session.picture(path)?.bytes),
    ],
  });
  const address = `http://127.0.0.1:${server.address.port}/`;
  options.say(
    session.shown() > 0
      ? `${options.content} is at ${address}`
      : `There is nothing to show yet. Mend these, and the report appears at ${address}`,
  );
  options.say("Search and downloads are made by a build. Stop with Ctrl-C.");
  return { address, stop: () => server.stop() };
}
