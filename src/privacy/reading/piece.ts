/** Text that was found in a file, ready to be searched. */
export interface Piece {
  text: string;
  /** Where in the file: members of archives, the part of a picture. Empty for the file’s own text. */
  inside: readonly string[];
  /** `name`: of a member of an archive; `binary`: strings out of bytes that are no text. */
  kind: "text" | "name" | "binary";
}

/** Thrown for a file that can’t be searched: broken, locked, or nested too deep. Nothing unsearched may be published. */
export class Unreadable extends Error {
  readonly inside: readonly string[];

  constructor(message: string, inside: readonly string[]) {
    super(message);
    this.name = "Unreadable";
    this.inside = inside;
  }
}

/** Reads a file or a member of one. `nest` reads what is in it, whatever that is. */
export type Reader = (bytes: Uint8Array, inside: readonly string[], nest: Nest) => Piece[] | Promise<Piece[]>;
export type Nest = (bytes: Uint8Array, name: string, inside: readonly string[]) => Promise<Piece[]>;
