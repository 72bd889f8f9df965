import { z } from "zod";
import { idSchema, textSchema } from "./common.ts";

/** Whether and for which repository a site has an editor at `/admin/`. */
export const adminSchema = z
  .strictObject({
    editions: z.array(idSchema).min(1).describe("The editions whose site has it; no other tells of it."),
    service: z.enum(["github", "gitlab"]).default("github").describe("Where the repository is."),
    repository: z
      .string()
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, "a repository, such as `someone/holding-ground`")
      .meta({ examples: ["someone/holding-ground"] }),
    branch: textSchema.default("main").describe("The branch that is edited."),
    folder: z
      .string()
      .regex(/^(?:[\w-][\w.-]*)(?:\/[\w-][\w.-]*)*$/, "a folder in the repository, such as `content`")
      .default("content")
      .meta({ examples: ["content"] })
      .describe("The report's folder in the repository."),
  })
  .describe("An editor in the browser, at `/admin/` of the site. Left out, there is none.");
export type AdminSettings = z.infer<typeof adminSchema>;
