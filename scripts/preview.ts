import { createSiteServer } from "../src/publish/serve.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "preview",
    purpose: "Serves the finished site on this machine, as a web server would, under the base path it was built for.",
    flags: {
      out: { type: "string", value: "DIR", help: "Folder that holds the site. Default: dist" },
      port: { type: "string", value: "N", help: "Port to listen on. Default: 4321" },
    },
  },
  process.argv.slice(2),
);
const dir = String(flags.out ?? "dist");
const port = Number(flags.port ?? 4321);

try {
  const server = await createSiteServer(dir, port);
  process.stdout.write(`${dir} is at ${server.address}\nStop with Ctrl-C.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
