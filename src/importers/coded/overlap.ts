import type { Passage, Span } from "./project.ts";

/**
 * Whether two passages of one source share anything: a letter, a moment, a place on a page. A passage whose place is
 * unknown is somewhere in its source, and shares with none but the whole.
 */
export function overlap(one: Passage, other: Passage): boolean {
  if (one.source !== other.source) return false;
  return (
    one.spans.some((first) => other.spans.some((second) => spansOverlap(first, second))) ||
    isWhole(one) ||
    isWhole(other)
  );
}

function isWhole({ spans }: Passage): boolean {
  return spans.some(({ kind }) => kind === "whole");
}

function spansOverlap(one: Span, other: Span): boolean {
  if (one.kind === "text" && other.kind === "text") return one.text === other.text && cross(one, other);
  if (one.kind === "time" && other.kind === "time") return cross(one, other);
  if (one.kind === "area" && other.kind === "area") {
    const across = one.left < other.right && other.left < one.right;
    return one.page === other.page && across && one.top < other.bottom && other.top < one.bottom;
  }
  return false;
}

function cross(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to;
}
