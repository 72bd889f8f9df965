import { citing } from "./suites/citing.ts";
import { colours } from "./suites/colours.ts";
import { eBook } from "./suites/e-book.ts";
import { explorer } from "./suites/explorer.ts";
import { figureTools } from "./suites/figure-tools.ts";
import { keyboard } from "./suites/keyboard.ts";
import { media } from "./suites/media.ts";
import { onDisk } from "./suites/on-disk.ts";
import { everyPage } from "./suites/pages.ts";
import { passages } from "./suites/passages.ts";
import { rightToLeft } from "./suites/right-to-left.ts";
import { search } from "./suites/search.ts";
import { weight } from "./suites/weight.ts";
import { withoutScript } from "./suites/without-script.ts";
import { useRig } from "./use-rig.ts";

// One file, so that these reports are built once and one browser serves all; what is tested stands in suites/.
const rig = useRig(["site", "based", "rightToLeft"]);

everyPage(rig);
search(rig);
keyboard(rig);
withoutScript(rig);
colours(rig);
media(rig);
rightToLeft(rig);
figureTools(rig);
explorer(rig);
citing(rig);
passages(rig);
weight(rig);
onDisk(rig);
eBook(rig);
