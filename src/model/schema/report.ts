import { z } from "zod";
import { adminSchema } from "./admin.ts";
import { brandSchema } from "./brand.ts";
import { checksSchema } from "./checks.ts";
import { dateSchema, idSchema, textSchema, urlSchema } from "./common.ts";

const person = z.strictObject({
  name: textSchema,
  orcid: urlSchema.optional().describe("ORCID iD as a full address."),
  role: textSchema.optional(),
});

const licence = z.strictObject({
  id: textSchema.describe("SPDX identifier where there is one."),
  name: textSchema,
  url: urlSchema.optional(),
});

/** Ends of a range, both in it. */
const range = (what: string, most: number) => {
  const end = z.number(what).nonnegative("a number that is not below 0").max(most, what);
  return z.strictObject({ from: end, to: end }).refine(({ from, to }) => from <= to, "`from` not above `to`");
};

const ownQuantifier = z
  .strictObject({
    words: textSchema.meta({ examples: ["several"] }),
    people: range("a number of people", 1_000_000).optional(),
    percent: range("a share from 0 to 100", 100).optional(),
  })
  .refine((given) => (given.people === undefined) !== (given.percent === undefined), "either `people` or `percent`")
  .meta({ examples: [{ words: "several", people: { from: 3, to: 6 } }] });
/** Words of number with the meaning that a report gives them. */
export type OwnQuantifier = z.infer<typeof ownQuantifier>;

const threshold = z
  .number("a whole number")
  .int("a whole number")
  .nonnegative("a number that is not below 0")
  .meta({ examples: [5] });

/** `content/report.yaml`: what the report is, who stands behind it, where it lives. */
export const reportSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  subtitle: textSchema.optional(),
  description: textSchema.describe(
    "One or two sentences: what was asked, of whom, what came out. Used by search engines and previews.",
  ),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language tag such as `en-GB`, `cy` or `ar`")
    .meta({ examples: ["en-GB"] })
    .describe("BCP 47 tag of the language that the report is written in."),
  direction: z.enum(["ltr", "rtl"]).default("ltr"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "a version of three numbers such as `1.0.0`")
    .meta({ examples: ["1.0.0"] }),
  released: dateSchema.describe("Day on which this version of the site was released."),
  authors: z.array(person).default([]),
  commissionedBy: z.array(textSchema).default([]),
  publisher: textSchema.optional(),
  licence: licence.optional().describe("Absent when no licence has been given: the site then says so."),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, "a DOI such as `10.1234/abcd`, without https://doi.org/")
    .meta({ examples: ["10.1234/abcd"] })
    .optional(),
  url: urlSchema
    .optional()
    .describe(
      "Where the site will be served, e.g. `https://example.org/holding-ground/`. The path becomes the base path.",
    ),
  provenance: textSchema
    .optional()
    .describe("What kind of thing this is in relation to its source; shown on the home page and in the methods."),
  brand: brandSchema.optional(),
  counts: z
    .strictObject({
      percentagesFrom: z
        .number("a whole number")
        .int("a whole number")
        .positive("at least one person")
        .default(30)
        .meta({ examples: [30] })
        .describe(
          "Least number of people of whom a share may be given as a percentage; below it, counts with their base.",
        ),
      inText: z
        .enum(["words", "both", "number"])
        .default("both")
        .describe(
          "What `<Count>` prints: `words` (close to half), `number` (5 or 6 of 12), or the number in brackets after the words.",
        ),
      words: z
        .array(ownQuantifier)
        .default([])
        .describe("Words of number with a meaning of your own: the people, or the share of those asked, from and to."),
    })
    .prefault({})
    .describe("How counts are given."),
  privacy: z
    .strictObject({
      roster: z
        .enum(["required", "optional"])
        .default("optional")
        .describe("Whether a build stops when there is no roster to search the finished files with."),
      signOff: z
        .enum(["verbatim", "all"])
        .default("verbatim")
        .describe("What a reviewer has to sign before it is published: quotations, or all evidence."),
      smallCounts: z
        .strictObject({
          themes: threshold.default(3).describe("Least number of people whose count under a theme is told."),
          attributes: threshold
            .default(5)
            .describe(
              "Least number of people whose count is told by who they are: in a role, or under a theme in a role.",
            ),
          protection: threshold
            .default(3)
            .describe(
              "Least distance between the fewest and the most people that a withheld count could still be, all that is told taken together.",
            ),
          remainder: threshold
            .default(2)
            .describe("Least number of people who may be left out of a count: 2 withholds “all but one”."),
        })
        .prefault({})
        .describe(
          "Counts below these are withheld in tables by group, and so are others that would give them away. 0 withholds none.",
        ),
    })
    .prefault({})
    .describe("How the people in the report are protected."),
  checks: checksSchema,
  questionsForReaders: z.array(textSchema).default([]).describe("What the report asks its readers."),
  contact: z
    .strictObject({
      email: z
        .email("an e-mail address")
        .meta({ examples: ["report@example.org"] })
        .optional(),
      comments: urlSchema.optional(),
      community: urlSchema.optional(),
      donate: urlSchema.optional(),
    })
    .default({})
    .describe("Each is simply absent from the site when it is not given."),
  pdf: z
    .strictObject({
      forms: z
        .array(z.enum(["a4", "us-letter", "large-print", "archive"]))
        .min(1)
        .optional()
        .meta({ examples: [["a4", "large-print"]] })
        .describe(
          "Forms of the whole report as a PDF. The first is the one that the other formats' page numbers refer to. Left out: all four; of a report that is bound in several volumes, `a4` alone.",
        ),
      chapters: z
        .boolean()
        .optional()
        .describe(
          "Whether each chapter is a PDF too. Left out: yes; not of a report that is bound in several volumes.",
        ),
    })
    .prefault({})
    .describe("Which PDFs are made."),
  editions: z
    .array(z.strictObject({ id: idSchema, name: textSchema }))
    .min(1)
    .default([{ id: "public", name: "Public" }]),
  files: z
    .array(
      z.strictObject({
        path: textSchema
          .meta({ examples: ["annex/guide.pdf"] })
          .describe("A file or folder in `public/`, or in the content folder."),
        editions: z.array(idSchema).min(1),
      }),
    )
    .default([])
    .describe("Files that only some editions have."),
  progress: z
    .boolean()
    .optional()
    .describe(
      "Whether readers can see and follow from the first day what becomes of each recommendation, before anything is recorded. Otherwise from the first entry on.",
    ),
  offline: z
    .boolean("`true` or `false`")
    .optional()
    .describe(
      "Whether a reader’s browser keeps a copy of the pages, to read without a network. It stays on the device, where others may find it.",
    ),
  admin: adminSchema.optional(),
});
export type ReportMeta = z.infer<typeof reportSchema>;
