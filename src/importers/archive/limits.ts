/** How much of an archive is read. All sizes in bytes, unpacked. */
export interface Limits {
  /** Most files that an archive may hold. */
  entries: number;
  /** Largest project file, and largest text of one source. */
  entry: number;
  /** All that is read together. */
  total: number;
  /**
   * How many times its packed size a file of more than a megabyte may have. Project files of real studies unpack to ten
   * or twenty times; a bomb to hundreds.
   */
  ratio: number;
}

export const LIMITS: Limits = { entries: 100_000, entry: 256 * 2 ** 20, total: 1024 * 2 ** 20, ratio: 250 };

/** Files below this size may be packed as tightly as they like: they do no harm. */
export const RATIO_FROM = 2 ** 20;
