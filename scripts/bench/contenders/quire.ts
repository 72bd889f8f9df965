import type { Contender } from "../contender.ts";
import { putChapters } from "./files.ts";

export const quire: Contender = {
  name: "Quire",
  makes: "site, search",
  packages: { "@thegetty/quire-cli": "1.0.0-rc.11" },
  write(corpus, dir) {
    putChapters(corpus, dir, { folder: "content/chapters", picture: "content/_assets/public/figure.svg" });
  },
  command: () => ["quire", "build"],
};
