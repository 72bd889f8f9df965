import type { Locale } from "../locale.ts";
import { book } from "./book.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { checklist } from "./checklist.ts";
import { explorer } from "./explorer.ts";
import { files } from "./files.ts";
import { pages } from "./pages.ts";
import { progress } from "./progress.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import { tables } from "./tables.ts";

/** Every word, by the room that it is for. */
export const words = (locale: Locale) => ({
  report: report(locale),
  pages: pages(locale),
  changes: changes(locale),
  charts: charts(locale),
  explorer,
  checklist: checklist(locale),
  progress,
  search,
  files: files(locale),
  tables,
  book: book(locale),
});
