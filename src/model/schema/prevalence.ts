import { z } from "zod";
import { acceptSmallSchema, textSchema } from "./common.ts";

const whole = z.number("a whole number").int("a whole number").nonnegative("a number that is not below 0");

/**
 * What an author writes about how many people said something.
 * `of` is the base; left out, it is the number of people interviewed.
 * Give `count` only where the source gives the number itself; `atLeast` and `atMost` to set bounds by
 * hand; `stated` alone to have the words read by the rules in `read-stated.ts`.
 */
export const prevalenceInputSchema = z
  .strictObject({
    stated: textSchema.optional(),
    count: whole.optional(),
    atLeast: whole.optional(),
    atMost: whole.optional(),
    of: whole.positive("a base of at least one person").optional(),
    acceptSmall: acceptSmallSchema.optional(),
  })
  .refine(
    (given) =>
      given.stated !== undefined ||
      given.count !== undefined ||
      given.atLeast !== undefined ||
      given.atMost !== undefined,
    "at least one of `stated`, `count`, `atLeast`, `atMost`",
  )
  .refine(
    (given) => given.count === undefined || (given.atLeast === undefined && given.atMost === undefined),
    "either an exact `count` or the bounds `atLeast` and `atMost`, not both",
  )
  .refine(
    (given) => given.stated !== undefined || given.count !== undefined,
    "`stated` beside `atLeast` and `atMost`: the words that the bounds were read from",
  )
  .meta({ examples: [{ stated: "a third", count: 4 }] });
export type PrevalenceInput = z.infer<typeof prevalenceInputSchema>;
