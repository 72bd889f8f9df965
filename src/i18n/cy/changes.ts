import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `Beth newidiodd yn fersiwn ${version}`,
  comparedWith: (version) => `O’i gymharu â fersiwn ${version}.`,
  key: "Wedi’i groesi allan: yr hyn a safai yno. Wedi’i danlinellu: yr hyn sydd yno nawr.",
  link: "Beth newidiodd, air am air",
  nothing: "Ni newidiodd geiriau, niferoedd na data.",
  groups: {
    report: "Yr adroddiad",
    chapter: "Penodau",
    theme: "Canfyddiadau",
    recommendation: "Argymhellion",
    figure: "Ffigurau",
  },
  parts: { subfinding: "Rhan o ganfyddiad", ask: "Cais" },
  added: "Newydd",
  removed: "Tynnwyd allan",
  texts: {
    title: "Teitl",
    summary: "Crynodeb",
    people: "Pobl",
    count: "Nifer",
    finding: "Canfyddiad",
    text: "Testun",
    heading: "Pennawd",
    passage: "Darn",
  },
  passagesAdded: (n) => plural(n, { other: "Darnau newydd: {n}" }),
  passagesRemoved: (n) => plural(n, { other: "Darnau a dynnwyd allan: {n}" }),
  data: "Newidiodd ei ddata.",
  unsaid: "Newidiodd y geiriad. Ni ddangosir y geiriau am nad ydynt yn sefyll yma nawr.",
  gone: "Tynnwyd y dudalen hon allan",
  goneIn: (version) => `Bu’n rhan o’r adroddiad hyd at fersiwn ${version}.`,
});
