import type { Report } from "../model/report.ts";
import { wordsIn } from "./words-in.ts";

/** What the edition is called that this report is. One that the report doesn't name itself has a name in its language. */
export function editionName({ meta, edition }: Pick<Report, "meta" | "edition">): string {
  const { id, name } = meta.editions.find((one) => one.id === edition) ?? { id: edition, name: edition };
  return id === "public" && name === "Public" ? wordsIn(meta.language).pages.publicEdition : name;
}
