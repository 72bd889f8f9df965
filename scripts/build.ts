import { existsSync } from "node:fs";
import { ReportError } from "../src/problem.ts";
import { createProgress } from "../src/publish/progress.ts";
import { rememberCode } from "../src/publish/remember-code.ts";
import { sourceDate } from "../src/publish/source-date.ts";
import { commandLine, contentFlag, editionFlag, readFlags, rosterFlag } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const flags = readFlags(
  {
    name: "build",
    purpose: "Makes the site with its search, PDF and data. The last good site stays as it was unless all succeeds.",
    flags: {
      content: contentFlag,
      out: { type: "string", value: "DIR", help: "Folder that gets the finished site. Default: dist" },
      edition: editionFlag,
      only: { type: "string", value: "site", help: "Pages, figures and search alone, without PDF, books and data" },
      compress: { type: "boolean", help: "Packed copies (.gz) of pages and text, for a web server of your own" },
      fresh: { type: "boolean", help: "Make everything anew, whatever earlier builds have made already" },
      roster: rosterFlag,
    },
    examples: ["npm run build", "npm run build -- --content reports/other --out public_html"],
  },
  process.argv.slice(2),
);
const content = String(flags.content ?? "content");
const out = String(flags.out ?? "dist");
if (flags.only !== undefined && flags.only !== "site") {
  process.stderr.write(`--only takes “site”, not “${flags.only}”. See: npm run build -- --help\n`);
  process.exit(2);
}
const colour = process.stderr.isTTY === true && !process.env.NO_COLOR;

process.stdout.write(`Building ${content} into ${out}\n`);
const start = performance.now();
rememberCode();
try {
  const { buildSite } = await import("../src/publish/build-site.ts");
  const progress = createProgress(
    (line) => process.stdout.write(`${line}\n`),
    () => performance.now(),
  );
  const { pages, files, problems } = await buildSite(
    {
      content,
      out,
      only: flags.only as "site" | undefined,
      edition: flags.edition as string | undefined,
      roster: flags.roster as string | undefined,
      compress: flags.compress === true,
      keep: flags.fresh !== true,
      date: sourceDate(process.env.SOURCE_DATE_EPOCH),
    },
    progress,
  );
  if (problems.length > 0) printProblems(problems, { stream: process.stderr, colour, content });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `Done in ${seconds} s: ${pages} pages, ${files} files in ${out}. See it with: ${commandLine("preview", out === "dist" ? "" : `--out ${out}`)}\n`,
  );
} catch (error) {
  if (error instanceof ReportError) printProblems(error.problems, { stream: process.stderr, colour, content });
  else process.stderr.write(`\nThe build stopped: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write(existsSync(out) ? `${out} is as it was before.\n` : `${out} was not made.\n`);
  process.exitCode = 1;
}
