import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `Ce qui a changé dans la version ${version}`,
  comparedWith: (version) => `Par rapport à la version ${version}.`,
  key: "Barré\u00a0: ce qui s’y trouvait. Souligné\u00a0: ce qui s’y trouve désormais.",
  link: "Ce qui a changé, mot à mot",
  nothing: "Ni les mots, ni les nombres, ni les données n’ont changé.",
  groups: {
    report: "Le rapport",
    chapter: "Chapitres",
    theme: "Constats",
    recommendation: "Recommandations",
    figure: "Figures",
  },
  parts: { subfinding: "Partie d’un constat", ask: "Demande" },
  added: "Nouveau",
  removed: "Retiré",
  texts: {
    title: "Titre",
    summary: "Résumé",
    people: "Personnes",
    count: "Nombre",
    finding: "Constat",
    text: "Texte",
    heading: "Intertitre",
    passage: "Passage",
  },
  passagesAdded: (n) => plural(n, { one: "{n} nouveau passage", other: "{n} nouveaux passages" }),
  passagesRemoved: (n) => plural(n, { one: "{n} passage retiré", other: "{n} passages retirés" }),
  data: "Ses données ont changé.",
  unsaid: "La formulation a changé. Les mots ne sont pas montrés, car ils ne figurent pas ici aujourd’hui.",
  gone: "Cette page a été retirée",
  goneIn: (version) => `Elle faisait partie du rapport jusqu’à la version ${version}.`,
});
