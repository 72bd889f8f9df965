import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Memory, noMemory } from "../../document/memory.ts";
import { createTypst, WORKSPACE } from "../../typst/compiler.ts";
import type { Json } from "./data.ts";
import { diagnosticsText } from "./diagnostics.ts";
import type { Standard } from "./layout.ts";

/** The look of what is set: `main.typ`, `chapter-copy.typ` and `summary.typ`, and the files that they import. */
const TEMPLATE = join(import.meta.dirname, "template");

/** What one document is set from. */
export interface Copy {
  /** The file of the template that sets it. */
  main: "main.typ" | "chapter-copy.typ" | "summary.typ";
  data: Json;
  /** Pictures that the data names, by path. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** A document whose lines and pages are made. */
export interface Proof {
  pages: number;
  /** What the template says under a label: the values of its `metadata`. */
  told(label: string): unknown[];
  /** The document as a file. Throws an Error in words on what the standard forbids. */
  pdf(standard: Standard): Uint8Array;
}

export interface Press {
  /** Throws an Error in words on what can't be set. Of the proofs, only the last one can still be asked. */
  set(copy: Copy): Proof;
  /** Forgets what was set, so that its memory is free for something else. */
  forget(): void;
}

/**
 * A Typst compiler with the template in it. It remembers what it has set, so that many documents of one report, or one
 * on several papers, are best set on one press; and what `memory` has is not set again. `released` is the date that files carry, `YYYY-MM-DD`.
 */
export function openPress(released: string, memory: Memory = noMemory): Press {
  const typst = createTypst();
  for (const name of readdirSync(TEMPLATE).sort()) {
    if (name.endsWith(".typ")) typst.addSource(join(WORKSPACE, name), readFileSync(join(TEMPLATE, name), "utf8"));
  }
  const shelf = new Set<string>();
  const hold = (path: string, bytes: Uint8Array) => {
    shelf.add(path);
    typst.mapShadow(join(WORKSPACE, path), Buffer.from(bytes));
  };
  const clear = () => {
    for (const path of shelf) typst.unmapShadow(join(WORKSPACE, path));
    shelf.clear();
  };
  const creationTimestamp = Date.parse(`${released}T00:00:00Z`) / 1000;

  const compile = (main: Copy["main"], book: string, files: Copy["files"]) => {
    clear();
    for (const [path, bytes] of files) hold(path, bytes);
    hold("book.json", new TextEncoder().encode(book));
    const compiled = typst.compile({ mainFilePath: join(WORKSPACE, main) });
    const document = compiled.result;
    const failure = compiled.takeError();
    if (failure || !document) {
      throw new Error(`The PDF could not be typeset: ${diagnosticsText(failure?.shortDiagnostics)}`);
    }
    return document;
  };

  return {
    forget() {
      clear();
      typst.evictCache(0);
    },
    set({ main, data, files }) {
      const book = JSON.stringify(data);
      let made: ReturnType<typeof compile> | undefined;
      const document = () => {
        made ??= compile(main, book, files);
        return made;
      };
      const name = digest([main, released, book, ...[...files].flat()]);
      const remember = <T>(what: string, make: () => T) => memory.recall(`${what} of ${name}`, make);
      return {
        pages: remember("pages", () => document().numOfPages),
        told: (label) =>
          remember(label, () => typst.query(document(), { selector: `<${label}>`, field: "value" }) as unknown[]),
        pdf: (standard) =>
          remember(standard, () => {
            try {
              return typst.pdf(document(), { pdfStandard: standard, creationTimestamp });
            } catch (error) {
              throw new Error(`The PDF could not be made: ${diagnosticsText(error)}`, { cause: error });
            }
          }),
      };
    },
  };
}

/** A name for all of a document. */
function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}
