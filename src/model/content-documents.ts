import type { z } from "zod";
import type { ContentFiles } from "./content-files.ts";
import type { LocatedDocument } from "./located.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { audiencesFileSchema } from "./schema/audience.ts";
import { changesSchema } from "./schema/changes.ts";
import { evidenceFileSchema } from "./schema/evidence.ts";
import { figuresFileSchema } from "./schema/figure.ts";
import { glossarySchema } from "./schema/glossary.ts";
import { methodSchema } from "./schema/method.ts";
import { participantsSchema } from "./schema/participants.ts";
import { recommendationsFileSchema } from "./schema/recommendation.ts";
import { redirectsSchema } from "./schema/redirects.ts";
import { reportSchema } from "./schema/report.ts";
import { themesFileSchema } from "./schema/theme.ts";
import { versionsSchema } from "./schema/versions.ts";

/** The files that make a report, beside its chapters: where each stands, what is in it, whether a report needs it. */
export const documentKinds = {
  report: { file: "report.yaml", schema: reportSchema, required: true },
  participants: { file: "findings/participants.json", schema: participantsSchema, required: true },
  method: { file: "findings/method.json", schema: methodSchema, required: true },
  themes: { file: "findings/themes.json", schema: themesFileSchema, required: true },
  recommendations: { file: "findings/recommendations.json", schema: recommendationsFileSchema, required: false },
  audiences: { file: "findings/audiences.json", schema: audiencesFileSchema, required: false },
  evidence: { file: "findings/evidence.json", schema: evidenceFileSchema, required: false },
  figures: { file: "findings/figures.json", schema: figuresFileSchema, required: false },
  glossary: { file: "glossary.json", schema: glossarySchema, required: false },
  redirects: { file: "redirects.yaml", schema: redirectsSchema, required: false },
  versions: { file: "versions.yaml", schema: versionsSchema, required: false },
  changes: { file: "changes.json", schema: changesSchema, required: false },
} as const satisfies Record<string, { file: string; schema: z.ZodType; required: boolean }>;

export type DocumentKind = keyof typeof documentKinds;
export type Documents = { readonly [kind in DocumentKind]: LocatedDocument | undefined };

/** Reads those of the files that are there. */
export function readDocuments(files: ContentFiles): Documents {
  const read = (kind: DocumentKind) => {
    const { file } = documentKinds[kind];
    const text = files.texts.get(file);
    if (text === undefined) return undefined;
    return file.endsWith(".yaml") ? parseYaml(text, file) : parseJson(text, file);
  };
  return {
    report: read("report"),
    participants: read("participants"),
    method: read("method"),
    themes: read("themes"),
    recommendations: read("recommendations"),
    audiences: read("audiences"),
    evidence: read("evidence"),
    figures: read("figures"),
    glossary: read("glossary"),
    redirects: read("redirects"),
    versions: read("versions"),
    changes: read("changes"),
  };
}
