import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "Réponses et suites",
  standfirst:
    "Ce qu’ont répondu et fait ceux à qui s’adressent les recommandations, pour autant que ce rapport le consigne.",
  asOf: (version, date) => `Tel que consigné dans la version ${version}, ${date}`,
  silence: "Qu’aucune réponse ne soit consignée ici ne veut pas dire qu’aucune n’a été donnée.",
  becameOf: "Ce qu’elle est devenue",
  all: "Ce que sont devenues toutes les recommandations",
  addressee: "Adressée à",
  status: "État",
  since: "Depuis",
  statuses: {
    open: "Ouverte",
    accepted: "Acceptée",
    "accepted-in-part": "Acceptée en partie",
    "in-progress": "En cours",
    done: "Réalisée",
    rejected: "Rejetée",
    superseded: "Remplacée",
  },
  none: "Aucune réponse consignée",
  everyone: "Tous les destinataires",
  toldIn: (version) => `consigné dans la version ${version}`,
  feed: "Suivre par flux",
  csv: "Le relevé en CSV",
};
