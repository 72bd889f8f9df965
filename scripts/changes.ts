import { type Change, Refusal } from "../src/authoring/change.ts";
import { compareVersions } from "../src/changes/compare-versions.ts";
import { recordText, withVersion } from "../src/changes/record.ts";
import { withoutWithdrawn } from "../src/changes/show-changes.ts";
import { ReportError } from "../src/problem.ts";
import { openEarlier } from "../src/publish/earlier-content.ts";
import { loadReport } from "../src/publish/load-report.ts";
import { applyChange, refused } from "./apply-change.ts";
import { commandLine, contentFlag, readCommandLine } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const FILE = "changes.json";
const { flags } = readCommandLine(
  {
    name: "changes",
    purpose:
      "Records in changes.json what this version of the report changed since an earlier one, for a page that shows it word by word. Words that the report no longer says are taken out of the record.",
    flags: {
      content: contentFlag,
      from: {
        type: "string",
        value: "DIR|REF",
        help: "The earlier version: a copy of the content folder, or a commit, branch or tag of Git. Left out, the record is only cleared of words that the report no longer says",
      },
    },
    examples: [
      "npm run changes -- --from v1.0.0",
      "npm run changes -- --from ../archive/1.0.0/content",
      "npm run changes",
    ],
  },
  process.argv.slice(2),
);
const content = String(flags.content ?? "content");

try {
  await applyChange(await recorded(), content);
} catch (error) {
  if (error instanceof ReportError) {
    printProblems(error.problems, { stream: process.stderr, colour: false, content });
    process.exitCode = 1;
  } else refused(error);
}

async function recorded(): Promise<Change> {
  const { report, document } = await loadReport({ content });
  const now = { report, chapters: document.chapters };
  const record = withoutWithdrawn(report.changes, now);
  if (flags.from === undefined) {
    if (record.length === 0)
      throw new Refusal(
        `Nothing is recorded yet. Name the earlier version: ${commandLine("changes", "--from v1.0.0")}`,
      );
    return {
      files: new Map([[FILE, recordText(record)]]),
      removed: [],
      says: [`${FILE} has no words that the report no longer says.`],
    };
  }
  const found = await comparedWith(String(flags.from), now);
  return {
    files: new Map([[FILE, recordText(withVersion(record, found))]]),
    removed: [],
    says: [
      `${FILE} says what ${found.to} changed since ${found.from}: ${found.changes.length === 1 ? "1 change" : `${found.changes.length} changes`}.`,
      "Read it through before you publish: it repeats what stood there. Take out `was` and `now`, or a `title`, where it must not.",
    ],
  };
}

async function comparedWith(from: string, now: Parameters<typeof compareVersions>[1]) {
  const earlier = await openEarlier(from, content).catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  });
  try {
    const before = await loadReport({ content: earlier.dir, edition: now.report.edition });
    const { id, version } = before.report.meta;
    if (id !== now.report.meta.id)
      throw new Refusal(`“${from}” is the report \`${id}\`, and this is \`${now.report.meta.id}\`.`);
    if (version === now.report.meta.version)
      throw new Refusal(
        `Both are version ${version}. Raise \`version\` in report.yaml, and say in versions.yaml what changed.`,
      );
    return compareVersions({ report: before.report, chapters: before.document.chapters }, now);
  } catch (error) {
    if (error instanceof ReportError)
      throw new Refusal(
        `“${from}” can’t be read by this program, which finds in it: ${error.problems.find(({ severity }) => severity === "error")?.message ?? error.message}`,
      );
    throw error;
  } finally {
    await earlier.close();
  }
}
