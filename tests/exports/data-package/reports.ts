import { join } from "node:path";
import type { Report } from "../../../src/model/report.ts";
import { loadReport } from "../../../src/publish/load-report.ts";
import { exampleReport } from "../example-report.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

const read = async (content: string): Promise<Report> => (await loadReport({ content })).report;

/** Reports of every sort: with and without authors, licence and DOI, with numbers withheld, and in another script. */
export const reports: Record<string, Report> = {
  example: exampleReport,
  shipped: await read(join(FIXTURES, "..", "..", "content")),
  harbour: await read(join(FIXTURES, "harbour")),
  gallery: await read(join(FIXTURES, "gallery")),
  rtl: await read(join(FIXTURES, "rtl")),
};
