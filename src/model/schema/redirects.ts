import { z } from "zod";

/** A page's address in the site, without its base path. */
const pageSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/,
    "a page’s address such as `/themes/security/`, with a slash at each end",
  )
  .meta({ examples: ["/themes/security/"] });

export const redirectSchema = z.strictObject({
  from: pageSchema.describe("Where the page was."),
  to: pageSchema.describe("Where it is now."),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** `redirects.yaml`: pages that have moved, so that links from elsewhere still lead to them. */
export const redirectsSchema = z.strictObject({ redirects: z.array(redirectSchema) });
