import { galleryPictures } from "./gallery.ts";
import { GOLDEN, keep } from "./golden.ts";

// `npm run pictures`: after a change that is meant, the pictures as they are drawn now are kept. Git shows which.
const pictures = await galleryPictures();
await keep(pictures);
process.stdout.write(`${pictures.length} pictures are in ${GOLDEN}\n`);
