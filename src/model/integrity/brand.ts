import type { Problem } from "../../problem.ts";
import { nearestPassing, shortestOf, type Theme } from "../brand/surfaces.ts";
import { listOf, nearest } from "../nearest.ts";
import { textsAt } from "../records.ts";
import type { Rule } from "./rule.ts";

const THEMES: Record<Theme, string> = { light: "on the light pages and in print", dark: "on the dark pages" };

/** An accent of the report's own can be read wherever it is used, in both themes. */
export const brandContrast: Rule = ({ documents: { report } }) => {
  if (!report) return [];
  return (["light", "dark"] as const).flatMap((theme) =>
    textsAt(report, ["brand", "colour", theme]).flatMap(({ path, value }): Problem[] => {
      if (!/^#[0-9a-f]{6}$/i.test(value)) return [];
      const short = shortestOf(value, theme);
      if (!short) return [];
      const { what, surface, ground, least, ratio } = short;
      return [
        {
          rule: "brand-contrast",
          severity: "error",
          file: report.file,
          ...report.placeOf(path, "value"),
          message: `\`${value}\` has a contrast of ${toTwo(ratio)}:1 against ${surface} (\`${ground}\`) ${THEMES[theme]}, and ${what} in it needs at least ${least}:1.`,
          hint: `The nearest colour that passes is \`${nearestPassing(value, theme)}\`.`,
        },
      ];
    }),
  );
};

/** Down to two places, so that what falls short never seems to be enough. */
const toTwo = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** A named accent and a colour of the report's own can't both be its accent. */
export const oneAccent: Rule = ({ documents: { report } }) => {
  const [named] = textsAt(report, ["brand", "accent"]);
  const [own] = textsAt(report, ["brand", "colour", "light"]);
  if (!report || !named || !own) return [];
  return [
    {
      rule: "brand-accent-twice",
      severity: "error",
      file: report.file,
      ...report.placeOf(named.path, "key"),
      message: `The report has two accents: \`${named.value}\`, and \`${own.value}\` of its own.`,
      hint: "Keep `accent` or `colour`.",
    },
  ];
};

/** The logo that a report names is in its folder of pictures. */
export const logoFile: Rule = ({ documents: { report }, files }) => {
  const pictures = files.filter((file) => /^images\/.*\.(?:svg|png)$/i.test(file));
  return textsAt(report, ["brand", "logo", "file"]).flatMap(({ path, value }): Problem[] => {
    if (!report || files.includes(value) || !/^images\/[\w-]+\.(?:svg|png)$/.test(value)) return [];
    const meant = nearest(value, pictures);
    const there =
      pictures.length > 0
        ? `There are ${listOf(pictures)}.`
        : "Put the file into `images/`: there is no SVG or PNG yet.";
    return [
      {
        rule: "image-missing",
        severity: "error",
        file: report.file,
        ...report.placeOf(path, "value"),
        message: `There is no picture \`${value}\`.`,
        hint: meant ? `Did you mean \`${meant}\`?` : there,
      },
    ];
  });
};
