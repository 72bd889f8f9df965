import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { headersFor, readHeadersFile } from "../headers.ts";
import { contentType } from "./content-types.ts";

export interface SiteServer {
  /** Where the site's home page is. */
  address: string;
  server: Server;
}

/**
 * Serves a finished site on loopback, with the headers that it should be published with, below the base path that
 * it was built for. Port 0 takes any free one. Throws, in words, when there is no site or the port is taken.
 */
export async function createSiteServer(dir: string, port: number): Promise<SiteServer> {
  const base = baseOf(dir);
  const rules = readHeadersFile(readFileSync(join(dir, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const inside = normalize(path.slice(base.length - 1));
    let file = join(dir, inside.endsWith("/") ? `${inside}index.html` : inside);
    if (existsSync(file) && statSync(file).isDirectory()) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const status = existsSync(file) && !inside.startsWith("..") ? 200 : 404;
    if (status === 404) file = join(dir, "404.html");
    response.writeHead(status, {
      ...headersFor(path, rules),
      "content-type": contentType(file),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is in use. Choose another with --port.`) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

/** The base path is written on every page, for the search to find its index. */
function baseOf(dir: string): string {
  const home = join(dir, "index.html");
  if (!existsSync(home)) throw new Error(`There is no site in ${dir}. Build it first.`);
  return /<html[^>]*\sdata-base="([^"]+)"/.exec(readFileSync(home, "utf8"))?.[1] ?? "/";
}
