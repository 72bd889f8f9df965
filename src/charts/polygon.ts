export type Point = readonly [x: number, y: number];

/** The part of a convex polygon between two lines across an axis (0: x, 1: y), by Sutherland and Hodgman's rule. */
export function clip(points: readonly Point[], axis: 0 | 1, low: number, high: number): Point[] {
  const keep = (corners: readonly Point[], edge: number, inside: (place: number) => boolean) =>
    corners.flatMap((corner, i): Point[] => {
      const next = corners[(i + 1) % corners.length] as Point;
      const kept: Point[] = inside(corner[axis]) ? [corner] : [];
      if (inside(corner[axis]) === inside(next[axis])) return kept;
      const share = (edge - corner[axis]) / (next[axis] - corner[axis]);
      const between = (of: 0 | 1) => (of === axis ? edge : corner[of] + (next[of] - corner[of]) * share);
      return [...kept, [between(0), between(1)]];
    });
  return keep(
    keep(points, low, (place) => place >= low),
    high,
    (place) => place <= high,
  );
}
