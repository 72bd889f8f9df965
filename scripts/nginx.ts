import { writeFileSync } from "node:fs";
import { nginxConfig } from "../src/publish/nginx.ts";
import { commandLine, readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "nginx",
    purpose:
      "Writes a configuration with which nginx serves a finished report: headers, lifetimes, types, missing pages.",
    flags: {
      out: { type: "string", value: "FILE", help: "File that gets it. Default: nginx.conf" },
      domain: { type: "string", value: "NAME", help: "Name of the site. Default: example.org" },
      root: {
        type: "string",
        value: "DIR",
        help: "Folder on the server that holds the site. Default: /var/www/report",
      },
      base: { type: "string", value: "PATH", help: "Where in the site the report stands. Default: /" },
    },
    examples: [commandLine("nginx", "--domain river.example.org --root /var/www/river")],
  },
  process.argv.slice(2),
);
const out = String(flags.out ?? "nginx.conf");
const inside = String(flags.base ?? "").replaceAll(/^\/+|\/+$/g, "");

writeFileSync(
  out,
  nginxConfig({
    domain: String(flags.domain ?? "example.org"),
    root: String(flags.root ?? "/var/www/report"),
    base: inside === "" ? "/" : `/${inside}/`,
  }),
);
process.stdout.write(`${out} is written. docs/publishing.md says where it goes.\n`);
