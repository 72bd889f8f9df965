/** What we use of citation-js, which comes without types. */
declare module "@citation-js/core" {
  interface OutputOptions {
    format?: "text" | "object";
    lineEnding?: string;
  }
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean; forceType?: string });
    readonly data: { id: string; [field: string]: unknown }[];
    format(format: string, options?: OutputOptions): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
