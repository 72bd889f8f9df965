import { LevelFormat, type NumberingDefinition } from "docx";

/** The two kinds of lists. A numbered one that begins elsewhere than at 1 has a definition of its own. */
export const BULLETS = "bullets";
export const numbersFrom = (start: number) => `numbers-${start}`;

const indent = (level: number) => ({ start: 360 * (level + 1), hanging: 320 });
const LEVELS = [0, 1, 2, 3, 4, 5];

export function numbering(starts: Iterable<number>, accent: string): NumberingDefinition[] {
  return [
    {
      reference: BULLETS,
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: "–",
        style: { paragraph: { indent: indent(level) }, run: { color: accent } },
      })),
    },
    ...[...new Set(starts)]
      .sort((one, other) => one - other)
      .map((start) => ({
        reference: numbersFrom(start),
        levels: LEVELS.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start: level === 0 ? start : 1,
          style: { paragraph: { indent: indent(level) }, run: { color: accent } },
        })),
      })),
  ];
}
