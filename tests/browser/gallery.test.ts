import { galleryLabels } from "./suites/gallery-labels.ts";
import { galleryLooks } from "./suites/gallery-looks.ts";
import { galleryReading } from "./suites/gallery-reading.ts";
import { useRig } from "./use-rig.ts";

// Apart from the other reports, so that both can be looked at at once.
const rig = useRig(["gallery", "rightToLeft"]);

galleryLabels(rig);
galleryReading(rig);
galleryLooks(rig);
