import { recommendationsAndChapters, themesAndChapters } from "./argument.ts";
import { attributions, attributionsInChapters } from "./attributions.ts";
import { brandContrast, logoFile, oneAccent } from "./brand.ts";
import { checklistItems, checklistPlaces } from "./checklist.ts";
import { consent } from "./consent.ts";
import { counts, roleCounts } from "./counts.ts";
import { themesWithoutEvidence, unansweredThemes, unplacedFigures, unreachedAudiences } from "./coverage.ts";
import { duplicateChapters, duplicateIds } from "./duplicates.ts";
import { figureData, missingFiles, strayFiles } from "./files.ts";
import { keptFiles, rowsInEdition } from "./kept-files.ts";
import { percentagesOfFew } from "./percentages.ts";
import { progressAudiences, progressDates, progressSources, progressVersions } from "./progress.ts";
import { movedPages } from "./redirects.ts";
import { references, repeatedReferences } from "./references.ts";
import { noRoster } from "./roster.ts";
import type { Rule } from "./rule.ts";
import { fixedSeverities } from "./severities.ts";
import { unusedSources } from "./sources.ts";
import { namesInFindings } from "./spelling.ts";
import { unfinishedTexts } from "./unfinished.ts";
import { unmarkedCorrections, versionsInOrder } from "./versions.ts";

/** Every rule between the parts of a report. Each looks at all of it, whatever the others find. */
export const integrityRules: readonly Rule[] = [
  missingFiles,
  strayFiles,
  figureData,
  references,
  repeatedReferences,
  duplicateIds,
  duplicateChapters,
  themesAndChapters,
  recommendationsAndChapters,
  unansweredThemes,
  unreachedAudiences,
  themesWithoutEvidence,
  unplacedFigures,
  counts,
  roleCounts,
  percentagesOfFew,
  consent,
  attributions,
  attributionsInChapters,
  unfinishedTexts,
  movedPages,
  versionsInOrder,
  unmarkedCorrections,
  progressDates,
  progressVersions,
  progressAudiences,
  progressSources,
  keptFiles,
  rowsInEdition,
  noRoster,
  fixedSeverities,
  unusedSources,
  namesInFindings,
  checklistItems,
  checklistPlaces,
  brandContrast,
  oneAccent,
  logoFile,
];
