import { afterAll, beforeAll } from "vitest";
import { type Rig, startRig } from "./site.ts";
import { citing } from "./suites/citing.ts";
import { colours } from "./suites/colours.ts";
import { eBook } from "./suites/e-book.ts";
import { explorer } from "./suites/explorer.ts";
import { figureTools } from "./suites/figure-tools.ts";
import { galleryLabels } from "./suites/gallery-labels.ts";
import { galleryLooks } from "./suites/gallery-looks.ts";
import { galleryReading } from "./suites/gallery-reading.ts";
import { keyboard } from "./suites/keyboard.ts";
import { media } from "./suites/media.ts";
import { everyPage } from "./suites/pages.ts";
import { passages } from "./suites/passages.ts";
import { rightToLeft } from "./suites/right-to-left.ts";
import { search } from "./suites/search.ts";
import { weight } from "./suites/weight.ts";
import { withoutScript } from "./suites/without-script.ts";

// One file, so that the reports are built once and one browser serves all; what is tested stands in suites/.
let started: Rig | undefined;
const rig = (): Rig => {
  if (!started) throw new Error("The browser and the reports are not ready.");
  return started;
};

beforeAll(async () => {
  started = await startRig();
});
afterAll(() => started?.close());

everyPage(rig);
search(rig);
keyboard(rig);
withoutScript(rig);
colours(rig);
media(rig);
rightToLeft(rig);
figureTools(rig);
galleryLabels(rig);
galleryReading(rig);
galleryLooks(rig);
explorer(rig);
citing(rig);
passages(rig);
weight(rig);
eBook(rig);
