import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Where nginx is, if it is; a machine of its own need not have one. */
export const nginx = [
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/usr/local/bin/nginx",
  "/opt/homebrew/bin/nginx",
].find(existsSync);

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface NginxServer {
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}

/**
 * Starts nginx on a site's configuration, on a socket in a folder of its own, so that no port is taken. `moved` is the list
 * of pages that have moved, as docs/publishing.md makes it.
 */
export async function startNginx(site: string, moved?: string): Promise<NginxServer> {
  const dir = mkdtempSync(join(tmpdir(), "soundings-nginx-"));
  const socket = join(dir, "socket");
  const served = site.replaceAll("listen 80;", `listen unix:${socket};`);
  if (served === site) throw new Error("The configuration has no `listen 80;`.");
  if (moved !== undefined) {
    const [, folder = ""] = /include (\w+)\/\*\.map;/.exec(site) ?? [];
    mkdirSync(join(dir, folder));
    writeFileSync(join(dir, folder, "moved.map"), moved);
  }
  // What Debian's own nginx.conf sets around a site, types and compression among it, has to give way to the site's.
  writeFileSync(join(dir, "site.conf"), served);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    join(dir, "nginx.conf"),
    `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log;
events {}
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${dir}/${kind};`).join(" ")}
  types { text/html html; application/javascript js; }
  default_type text/plain;
  include ${dir}/site.conf;
}
`,
  );
  chmodSync(dir, 0o755);
  const args = ["-p", dir, "-c", join(dir, "nginx.conf"), "-e", join(dir, "error.log")];
  execFileSync(nginx ?? "nginx", [...args, "-t"], { stdio: "pipe" });
  const process: ChildProcess = spawn(nginx ?? "nginx", args, { stdio: "ignore" });
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries > 200 || process.exitCode !== null) throw new Error("nginx did not start.");
    await wait(50);
  }
  return {
    ask: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        request({ socketPath: socket, path, headers: { host: "example.org", ...headers } }, (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          );
        })
          .on("error", reject)
          .end();
      }),
    close: () => {
      process.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
