/** What was worked out before, and is worked out anew only when its key is. */
export interface Memory {
  /** `key` has to tell apart everything that `make` depends on; nobody may change the result. */
  recall<T>(key: string, make: () => T): T;
  /** Whether `recall` would have to make nothing. */
  holds(key: string): boolean;
  /** The same for what is made in no time, and is worth keeping only where it costs nothing to look for. */
  recallSmall<T>(key: string, make: () => T): T;
  /** A short name for a long text that many keys hold: the same for as long as the text is. */
  nameOf(text: string): string;
  /** Something that may not be looked at: made when it is first asked for, or at once where all of it will be. */
  later<T>(make: () => T): () => T;
}

/** Works everything out anew, and at once, so that a fault shows where it is made. */
export const noMemory: Memory = {
  recall: (_key, make) => make(),
  holds: () => false,
  recallSmall: (_key, make) => make(),
  nameOf: () => "",
  later(make) {
    const made = make();
    return () => made;
  },
};

/** A memory for someone who writes and looks, again and again. What a round doesn't ask for is forgotten at its end. */
export function createMemory(): Memory & { endRound(): void } {
  let kept = new Map<string, unknown>();
  let used = new Map<string, unknown>();
  let names = 0;
  const memory = {
    recall<T>(key: string, make: () => T): T {
      const place = used.has(key) ? used : kept;
      const result = place.has(key) ? (place.get(key) as T) : make();
      used.set(key, result);
      return result;
    },
    holds: (key: string) => used.has(key) || kept.has(key),
    recallSmall: <T>(key: string, make: () => T): T => memory.recall(key, make),
    nameOf: (text: string) =>
      memory.recall(`name ${text}`, () => {
        names += 1;
        return String(names);
      }),
    later<T>(make: () => T) {
      let made: { result: T } | undefined;
      return () => {
        made ??= { result: make() };
        return made.result;
      };
    },
    endRound() {
      kept = used;
      used = new Map();
    },
  };
  return memory;
}
