import { rm } from "node:fs/promises";
import { join } from "node:path";
import { showChanges } from "../changes/show-changes.ts";
import { checkEachPage, checkWholeSite } from "../checks/index.ts";
import { noMemory } from "../document/memory.ts";
import { createDiskWriter } from "../exports/writer.ts";
import { headerRules, headersFile } from "../headers.ts";
import { weigh } from "../model/check-settings.ts";
import { ownPages, pagesOf } from "../model/routes.ts";
import { createRedact } from "../privacy/redact.ts";
import type { Problem } from "../problem.ts";
import { indexSite } from "../search/index-site.ts";
import { adminSite } from "./admin-site.ts";
import { cleanStagedPictures } from "./clean-pictures.ts";
import { compressSite } from "./compress-site.ts";
import { contentParts } from "./content-parts.ts";
import { copyPath } from "./disk/offer-copy.ts";
import { createDiskMemory, forgetUnused } from "./disk-memory.ts";
import { leaveOutFiles } from "./edition-files.ts";
import { exportInThread } from "./export-thread.ts";
import { faultText } from "./fault-text.ts";
import { finishSite } from "./finish-site.ts";
import { guardNames } from "./guard-names.ts";
import { logoOf, shownImages } from "./images.ts";
import { keptPlace } from "./kept-place.ts";
import { languagesOf, markUntranslated, translatedHeaders } from "./languages.ts";
import { type LoadedReport, loadReport, type ReportOptions } from "./load-report.ts";
import { NOTICES, noticesText } from "./notices.ts";
import { citationsOf, offeredFigures, offersOf } from "./offers.ts";
import { REGISTRATION, registrationScript } from "./offline/offline-files.ts";
import type { Progress } from "./progress.ts";
import { redirectFiles } from "./redirect-pages.ts";
import { type Place, placeOf, ROOT, renderPages } from "./render-pages.ts";
import { siteFiles } from "./site-files.ts";
import { openStaging } from "./staging.ts";
import { parseAhead } from "./threads/parse-ahead.ts";
import { openPool, type Pool } from "./threads/pool.ts";

export interface BuildOptions extends ReportOptions {
  /** Folder that gets the finished site. */
  out: string;
  /** `site`: pages, figures and search alone, for a quick look. Everything when left out. */
  only?: "site" | undefined;
  /** Whether packed copies of its text are put beside it, for a server that sends them. */
  compress?: boolean | undefined;
  /** Base path and origin, where `report.yaml` doesn’t say: of a translation, below that of its source. */
  place?: Place | undefined;
  /** What files in archives are dated, `YYYY-MM-DD`; the day of the report's release when left out. */
  date?: string | undefined;
  /** Whether what earlier builds made may be taken again where nothing changed that it depends on. The site is the same. */
  keep?: boolean | undefined;
}

export interface BuildResult {
  pages: number;
  files: number;
  /** Warnings and hints. */
  problems: Problem[];
}

/**
 * Builds a report: checks it, makes its files, its pages and its search, checks what came out, and puts it in
 * the place of the last build. Throws a `ReportError` when the content is at fault, and an Error in words for
 * anything else; `out` is then as it was.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const pool = openPool();
  try {
    return await buildWith(pool, options, progress);
  } finally {
    await pool.close();
  }
}

async function buildWith(pool: Pool, options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const started = Date.now();
  const kept = options.keep ? keptPlace(options) : undefined;
  const memory = kept ? createDiskMemory(kept) : noMemory;
  const { report, document, images, find, problems, translations, translation, admin } = await progress.step(
    "Content",
    () => loadReport({ ...options, memory, parseAhead: (sources) => parseAhead(sources, memory, pool) }),
    contentSum,
  );
  const editor =
    admin && options.language === undefined && (await adminSite(admin, report.meta.title, options.content));
  const staging = await openStaging(options.out, [options.content, ROOT]);
  try {
    const { figureNumbers, figureChapters } = document;
    const drawing = progress.step(
      "Figures",
      () => pool.run("pictures", { report, numbers: { figureNumbers, figureChapters }, kept }),
      (files) => `${files.length} files`,
    );
    const figures = drawing.then((files) => offeredFigures(report, document, files));
    // As below: whoever waits hears of a failure.
    figures.catch(() => undefined);
    const thread =
      options.only === "site"
        ? undefined
        : exportInThread(
            {
              report,
              document,
              images: new Map([...images].map(([path, { bytes }]) => [path, bytes])),
              date: options.date,
              kept,
            },
            drawing,
          );
    const exporting = thread
      ? progress.step(
          "PDF, books, data",
          () => thread.made,
          ({ files }) => `${files.length} files`,
        )
      : Promise.resolve({ files: [], problems: [] });
    const offers = exporting.then(({ files }) => offersOf(files));
    // A failure is told below; a page may not have asked yet, and nobody would have heard it.
    offers.catch(() => undefined);
    const place = options.place ?? placeOf(report.meta.url);
    // A translation is in the copy of its source.
    const hasCopy = options.only !== "site" && options.language === undefined;
    const spoken = languagesOf({ report, translations, translation }, place.base);
    const rendering = progress.step("Pages", async () => {
      await renderPages(
        {
          report,
          document,
          logo: logoOf(report, images),
          isPublished: true,
          diskCopy: hasCopy ? copyPath(report) : undefined,
          ...place,
          ...spoken,
          offers,
          figures,
          citations: citationsOf(report),
          changes: showChanges(report.changes, { report, chapters: document.chapters }),
        },
        staging.dir,
      );
    });
    const [made] = await bothOf(exporting, rendering);
    const pictures = await drawing;
    if (report.translation) await markUntranslated(staging.dir, report.translation, report.meta.language);
    await leaveOutFiles(staging.dir, report);
    problems.push(...weigh(made.problems, report.meta.checks));
    const exported = [...pictures, ...made.files];
    const writer = createDiskWriter(staging.dir);
    for (const path of shownImages(report, document))
      await writer.write(path, images.get(path)?.bytes ?? new Uint8Array());
    for (const { path, bytes } of exported) await writer.write(path, bytes);
    await cleanStagedPictures(staging.dir);
    for (const [path, text] of redirectFiles(report, place.base)) await writer.write(path, text);
    await writer.write(NOTICES, noticesText());
    const home = spoken.languages.find(({ isSource }) => isSource)?.base ?? place.base;
    if (report.meta.offline) await writer.write(REGISTRATION, registrationScript(home));
    for (const [path, content] of editor || []) await writer.write(path, content);
    const addresses = [...pagesOf(report), ...ownPages];
    await writer.write(
      "_headers",
      headersFile([...headerRules(addresses, place.base, admin), ...translatedHeaders(addresses, spoken.languages)]),
    );
    const reference = { report, chapters: document.chapters, sources: document.sources };
    const [{ pages }, checked] = await bothOf(
      progress.step(
        "Search",
        () => indexSite(staging.dir, { language: report.meta.language }),
        (index) => `${index.pages} pages`,
      ),
      progress.step(
        "Pages read again",
        async () => {
          const files = await siteFiles(staging.dir);
          return await checkEachPage(staging.dir, files, place.base, reference, (work) => pool.run("pages", work));
        },
        (result) => `${result.pages.length} pages`,
      ),
    );
    const whole = await progress.step(
      "Checks",
      async () => checkWholeSite(await siteFiles(staging.dir), place.base, checked),
      (result) => `${result.links} links`,
    );
    const faults = [...whole.faults, ...((await thread?.faults) ?? [])];
    if (faults.length > 0) throw new Error(faultText(faults));
    for (const { language } of options.language === undefined ? translations : [])
      await buildTranslation(pool, { ...options, place, language, out: join(staging.dir, language) }, progress);
    const parts = contentParts(report, document, images);
    const finished = { dir: staging.dir, writer, report, base: place.base, parts, date: options.date, hasCopy };
    if (options.language === undefined) await finishSite(finished, progress);
    if (find) {
      await progress.step(
        "Names",
        () => guardNames(staging.dir, find),
        ({ files, characters }) => `none found in ${files} files, ${characters.toLocaleString("en")} characters`,
      );
    }
    if (options.compress) {
      await progress.step(
        "Packed copies",
        () => compressSite(staging.dir),
        ({ files, bytes, packed }) => `${files} files, ${kilobytes(packed)} of ${kilobytes(bytes)} kB`,
      );
    }
    await staging.swap({ report: report.meta.id, edition: report.edition, version: report.meta.version });
    if (kept) forgetUnused(kept.dir, started);
    return { pages, files: whole.files, problems };
  } catch (error) {
    await staging.discard();
    if (find && error instanceof Error) error.message = createRedact(find)(error.message);
    throw error;
  }
}

/** A site of its own for a translation, inside that of its source, with the books of what is translated. Data are the source's. */
async function buildTranslation(
  pool: Pool,
  options: BuildOptions & { language: string; place: Place },
  progress: Progress,
): Promise<void> {
  const { language, place, out } = options;
  const below = { ...place, base: `${place.base}${language}/` };
  await buildWith(pool, { ...options, compress: false, place: below }, progress);
  // Read by hosts at the root alone, and one list of files is enough.
  for (const name of ["_headers", "_redirects", "soundings.json"]) await rm(join(out, name), { force: true });
}

function contentSum({ document, report, withheld }: LoadedReport): string {
  const parts = [
    `${document.chapters.length} chapters`,
    `${report.themes.length} themes`,
    `${report.figures.length} figures`,
  ];
  return [...parts, ...(withheld > 0 ? [`${withheld} counts withheld`] : [])].join(", ");
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000).toLocaleString("en");

/**
 * Waits until both have ended, so that nothing writes any more when the staging folder goes. Throws the first one's
 * error before the second's, which may only be its echo.
 */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === "rejected") throw one.reason;
  if (other.status === "rejected") throw other.reason;
  return [one.value, other.value];
}
