import { ReportError } from "../../problem.ts";
import { type Fault, refuse } from "../fault.ts";

/** What the zip library says, and what it means for a researcher. The first that fits is used. */
const MEANINGS: readonly (readonly [RegExp, Fault])[] = [
  [
    /relative path|absolute path|invalid characters in file/i,
    {
      message: "The archive names a file outside itself, which could overwrite others when it is unpacked.",
      hint: "No program for analysis writes such a name. Don’t use this file; ask where it comes from.",
    },
  ],
  [
    /encrypt/i,
    {
      message: "The archive is encrypted, so nothing in it can be read.",
      hint: "Export the project again without a password, or unlock it first.",
    },
  ],
  [
    /multi-disk/i,
    {
      message: "This is one part of an archive that was split into several.",
      hint: "Put the parts together first, or export the project again into one file.",
    },
  ],
  [
    /End of central directory|unexpected EOF|overflows file bounds|unexpected end of file|invalid comment length/i,
    {
      message: "The archive is cut short, or is no archive.",
      hint: "It was likely not copied or downloaded to its end. Copy it again, or export the project again.",
    },
  ],
  [
    /too many bytes in the stream/i,
    {
      message:
        "A file in the archive is larger than the archive says. It is how a small archive is made to fill a machine.",
      hint: "Export the project again from the program that made it, and import that.",
    },
  ],
  [
    /unsupported compression/i,
    {
      message: "A file in the archive is packed in a way that can’t be read.",
      hint: "Unpack the archive and zip its contents again with the ordinary method (Deflate).",
    },
  ],
];

/** Refuses an archive for what the zip library threw; a refusal that is one already passes through. */
export function refuseArchive(file: string, error: unknown): never {
  if (error instanceof ReportError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^E[A-Z]+$/.test(code)) {
    refuse("unreadable-file", file, {
      message: `This file can’t be read (${code}).`,
      hint: "Check the name, and that you may read it.",
    });
  }
  const known = MEANINGS.find(([pattern]) => pattern.test(reason))?.[1];
  refuse(
    "import-archive",
    file,
    known ?? {
      message: `The archive is damaged: ${reason.replace(/\.$/, "")}.`,
      hint: "Copy it again, or export the project again from the program that made it.",
    },
  );
}
