import { z } from "zod";
import { accentNames } from "../brand/accents.ts";
import { textSchema, urlSchema } from "./common.ts";

/** In YAML, what follows a bare `#` is a note: an author who leaves the quotes out has written nothing. */
const COLOUR = 'a colour in quotes, in six hexadecimal digits: `"#0b5c4f"`';
const colour = z.string(COLOUR).regex(/^#[0-9a-fA-F]{6}$/, COLOUR);

/** Whose report it is, to the eye: its accent and the sign of whoever publishes it. */
export const brandSchema = z
  .strictObject({
    accent: z
      .enum(accentNames)
      .optional()
      .meta({ examples: ["kelp"] })
      .describe("One of six accents; `vermilion` when there is none."),
    colour: z
      .strictObject({
        light: colour.describe("On paper: on the light pages, in print, on covers."),
        dark: colour.optional().describe("On the dark pages. Left out: the same hue, light enough for them."),
      })
      .optional()
      .describe("An accent of your own instead of a named one, held to the contrast that its uses need."),
    logo: z
      .strictObject({
        file: z
          .string()
          .regex(/^images\/[\w-]+\.(?:svg|png)$/, "an SVG or PNG file in `images/` such as `images/logo.svg`")
          .meta({ examples: ["images/logo.svg"] }),
        alt: textSchema
          .meta({ examples: ["Saltmere Pilots’ Society"] })
          .describe("What it says, for those who don’t see it: usually the organisation’s name."),
        url: urlSchema.optional().describe("Where it leads from the foot of each page."),
      })
      .optional()
      .describe("The sign of whoever publishes the report."),
  })
  .describe("How the report shows whose it is.");
