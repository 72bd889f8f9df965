import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "Indiqué",
  "not-applicable": "Sans objet",
  "withheld-for-safety": "Tu pour raison de sécurité",
  missing: "Non indiqué",
  open: "Pas encore examiné",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "Grille de vérification",
  standfirst: (norm) =>
    `Ce que ${norm} demande à un rapport fondé sur des entretiens, et où celui-ci le dit. «\u202fNon indiqué\u202f» signifie qu’il ne le dit pas.`,
  sum: (items, counts) =>
    `${number(items)} points\u00a0: ${commas(counts.map(([status, count]) => `${statuses[status].toLowerCase()} ${number(count)}`))}.`,
  groups: {
    team: "Qui a mené la recherche",
    design: "Comment elle a été conçue",
    analysis: "Comment elle a été analysée et rapportée",
    front: "Titre et résumé",
    introduction: "Introduction",
    methods: "Méthodes",
    results: "Résultats",
    discussion: "Discussion",
    other: "Autres",
  },
  statuses,
  chapter: (n) => `Chapitre ${number(n)}`,
  risk: "Une réponse complète peut faire reconnaître des personnes lorsque peu ont été interrogées.",
  source: (norm, source) => `${norm}\u00a0: ${source}. Les points sont formulés par nous.`,
  items: norms,
});
