import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";

/** What a command says of itself, and which flags it takes. */
export interface Command {
  name: string;
  /** One sentence. */
  purpose: string;
  flags: Record<string, { type: "string" | "boolean"; value?: string; help: string }>;
  /** What has to stand on the line beside the flags, by name: `FILE`; last, any number of others: `[ID…]`. */
  operands?: readonly string[];
  /** Lines of use, without the prompt. */
  examples?: string[];
}

/** How this command was started: by npm in a checkout, or as the installed program, which says so. */
export const commandLine = (name: string, rest = ""): string =>
  process.env.SOUNDINGS_PROGRAM
    ? `${process.env.SOUNDINGS_PROGRAM} ${name} ${rest}`.trim()
    : `npm run ${name}${rest ? ` -- ${rest}` : ""}`;

export type Flags = Record<string, string | boolean | undefined>;

/** The flags of a command that takes nothing else. */
export function readFlags(command: Command, argv: string[]): Flags {
  return readCommandLine(command, argv).flags;
}

/**
 * Reads a command line. Prints the help and ends for `--help`; ends with exit code 2, and says what was meant, for a
 * flag that does not exist, and for an operand too few or too many.
 */
export function readCommandLine(command: Command, argv: string[]): { flags: Flags; operands: string[] } {
  // Whoever reads the output, such as `head`, may have had enough of it.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  const taken = takenByNpm(command, process.env);
  if (taken) {
    process.stderr.write(
      `npm took ${taken} for itself, because -- is missing before it.\nWrite: ${commandLine(command.name, `… ${taken} …`)}\n`,
    );
    process.exit(2);
  }
  const wanted = command.operands ?? [];
  const options: ParseArgsOptionsConfig = { help: { type: "boolean", short: "h" } };
  for (const [name, flag] of Object.entries(command.flags)) options[name] = { type: flag.type };
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: wanted.length > 0 });
    if (values.help) {
      process.stdout.write(helpOf(command));
      process.exit(0);
    }
    const isOpen = wanted.at(-1)?.endsWith("…]") === true;
    const missing = wanted[positionals.length];
    const extra = isOpen ? undefined : positionals[wanted.length];
    if ((missing !== undefined && !missing.startsWith("[")) || extra !== undefined) {
      // `--addresses water, night`: the shell parts the list at its space.
      const broken = argv[argv.indexOf(extra ?? "") - 1]?.endsWith(",") === true;
      if (extra !== undefined && broken) {
        const list = argv.slice(argv.indexOf(extra) - 1, argv.indexOf(extra) + 1).join("");
        process.stderr.write(`A list has no spaces between its parts: write ${list}\n`);
        process.exit(2);
      }
      const said = extra !== undefined ? `can't take “${extra}” as well` : `needs a ${missing}`;
      process.stderr.write(`${command.name} ${said}.\nSee what it takes: ${commandLine(command.name, "--help")}\n`);
      process.exit(2);
    }
    return { flags: values as Flags, operands: positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '--?([^']+)'/.exec(reason)?.[1];
    const guess = unknown ? closest(unknown, [...Object.keys(command.flags), "help"]) : undefined;
    process.stderr.write(
      unknown ? `${command.name} has no flag --${unknown}. Did you mean --${guess}?\n` : `${reason.split(". ")[0]}.\n`,
    );
    process.stderr.write(`See what it takes: ${commandLine(command.name, "--help")}\n`);
    process.exit(2);
  }
}

/**
 * A flag that was typed before npm’s own `--`: npm keeps it, gives the command its value alone, and leaves word of it in the
 * environment. Nothing when all flags came through.
 */
export function takenByNpm(
  { name, flags }: Command,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env.npm_lifecycle_event !== name) return undefined;
  const taken = Object.keys(flags).find((flag) => env[`npm_config_${flag.replaceAll("-", "_")}`] !== undefined);
  return taken && `--${taken}`;
}

function helpOf(command: Command): string {
  const rows = [
    ...Object.entries(command.flags).map(([name, flag]) => [
      `--${name}${flag.value ? ` ${flag.value}` : ""}`,
      flag.help,
    ]),
    ["--help", "Print this."],
  ] as [string, string][];
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  const lines = rows.map(([flag, help]) => `  ${flag.padEnd(width)}${help}`);
  const examples = command.examples?.length
    ? `\nExamples\n${command.examples.map((line) => `  ${asStarted(line)}`).join("\n")}\n`
    : "";
  const operands = (command.operands ?? []).map((name) => `${name} `).join("");
  return `${command.purpose}\n\n${commandLine(command.name, `${operands}[flags]`)}\n\n${lines.join("\n")}\n${examples}`;
}

/** An example as it has to be typed here. */
function asStarted(example: string): string {
  const [, name = "", rest = ""] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(example) ?? [];
  return name === "" ? example : commandLine(name, rest);
}

/** Flags that more than one command takes. */
export const contentFlag = {
  type: "string",
  value: "DIR",
  help: "Folder that holds the report. Default: content",
} as const;
export const editionFlag = {
  type: "string",
  value: "NAME",
  help: "Edition to make. Default: the first one that report.yaml lists",
} as const;
export const rosterFlag = {
  type: "string",
  value: "FILE",
  help: "Names that nobody may find in the report, or their digests; none: search for none. Default: private/roster.txt",
} as const;
