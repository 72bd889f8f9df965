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
const domain = String(flags.domain ?? "example.org");
const root = String(flags.root ?? "/var/www/report");
const inside = String(flags.base ?? "").replaceAll(/^\/+|\/+$/g, "");

// What is written here is read as a program, so that only what can be a name or a path may go in.
for (const [flag, value, form] of [
  ["domain", domain, /^[\w.*-]+$/],
  ["root", root, /^\/[\w./ -]*$/],
  ["base", inside, /^[\w./-]*$/],
] as const) {
  if (form.test(value)) continue;
  process.stderr.write(`--${flag} can't be “${value}”. See: ${commandLine("nginx", "--help")}\n`);
  process.exit(2);
}
writeFileSync(
  out,
  nginxConfig({
    domain,
    root,
    base: inside === "" ? "/" : `/${inside}/`,
  }),
);
process.stdout.write(`${out} is written. docs/publishing.md says where it goes.\n`);
