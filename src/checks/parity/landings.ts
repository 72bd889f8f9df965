import { bare } from "./bare.ts";

/** Letters after a place that are looked at. */
const REACH = 400;

/** The text of a file as it is gone through, with the places in it that links lead to. */
export interface Trail {
  /** Text comes. */
  text(value: string): void;
  /** A place begins. */
  place(name: string): void;
  /** The bare words from a place on. */
  from(name: string): string | undefined;
}

export function createTrail(): Trail {
  let all = "";
  const places = new Map<string, number>();
  return {
    text(value) {
      all += bare(value);
    },
    place(name) {
      if (!places.has(name)) places.set(name, all.length);
    },
    from(name) {
      const at = places.get(name);
      return at === undefined ? undefined : all.slice(at, at + REACH);
    },
  };
}
