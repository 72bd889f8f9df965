import { showChanges } from "../../changes/show-changes.ts";
import { createMemory } from "../../document/memory.ts";
import { type Problem, ReportError } from "../../problem.ts";
import { type Site, shareSite } from "../../site.ts";
import { type CleanImage, logoOf } from "../images.ts";
import { loadReport, type ReportOptions } from "../load-report.ts";
import { citationsOf } from "../offers.ts";
import { placeOf } from "../render-pages.ts";

/** What there is to show: the last report that was sound, and what is wrong with the content as it stands. */
export interface Session {
  /** Reads the content again. Never throws: whatever goes wrong is told. */
  refresh(): Promise<Reading>;
  /** Number of the reading that pages show, from 1; 0 as long as no report was sound. */
  shown(): number;
  last(): Reading;
  picture(path: string): CleanImage | undefined;
}

export interface Reading {
  problems: readonly Problem[];
  /** Whether pages show the content as it stands. */
  isShown: boolean;
  /** A fault of the generator itself, in its own words. */
  fault?: string;
}

/** No files are made while someone writes, so that pages offer none. */
const NO_FILES: Pick<Site, "offers" | "figures"> = {
  offers: Promise.resolve({ downloads: [], chapterFiles: {} }),
  figures: Promise.resolve({}),
};

export function createSession(options: ReportOptions): Session {
  const memory = createMemory();
  const place = placeOf(undefined);
  let pictures: ReadonlyMap<string, CleanImage> = new Map();
  let reading: Reading = { problems: [], isShown: false };
  let readings = 0;
  let shown = 0;
  const read = async (): Promise<Reading> => {
    try {
      const { report, document, images, problems } = await loadReport({ ...options, memory });
      pictures = images;
      shareSite({
        report,
        document,
        ...place,
        ...NO_FILES,
        languages: [],
        translation: undefined,
        changes: showChanges(report.changes, { report, chapters: document.chapters }),
        logo: logoOf(report, images),
        isPublished: false,
        diskCopy: undefined,
        citations: citationsOf(report),
      });
      shown = readings;
      return { problems, isShown: true };
    } catch (error) {
      if (error instanceof ReportError) return { problems: error.problems, isShown: false };
      return { problems: [], isShown: false, fault: error instanceof Error ? (error.stack ?? "") : String(error) };
    } finally {
      memory.endRound();
    }
  };
  return {
    async refresh() {
      readings += 1;
      reading = await read();
      return reading;
    },
    shown: () => shown,
    last: () => reading,
    picture: (path) => pictures.get(path),
  };
}
