import { column } from "../column.ts";
import type { TableWords } from "../en/tables.ts";
import {
  audience,
  basis,
  chapter,
  evidence,
  finding,
  id,
  number,
  prevalence,
  recommendation,
  short,
  theme,
} from "./columns.ts";
import { contextTables } from "./context-tables.ts";

/** The words of the tables of data. */
export const tables: TableWords = {
  signs: {
    suppressed: "Masqué, pour que personne ne soit reconnu. Le nombre est peut-être petit, ou en trahirait un petit.",
    notAsked: "Personne n’a été interrogé.",
  },
  themes: {
    title: "Thèmes",
    description: "Une ligne par thème\u00a0: ce que les gens ont dit, et combien d’entre eux.",
    columns: { number, id, title: column("Titre", "Le nom du thème."), short, finding, ...prevalence, basis, chapter },
  },
  subfindings: {
    title: "Constats partiels",
    description: "Une ligne par partie d’un thème qui a son propre nombre.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "Recommandations",
    description: "Une ligne par recommandation.",
    columns: {
      number,
      id,
      title: column("Titre", "Le nom de la recommandation."),
      short,
      summary: column("Résumé", "Ce qu’elle recommande, en une phrase ou deux."),
      ...prevalence,
      leads: column("Qui pourrait mener", "Qui pourrait la mener, là où le rapport le dit."),
      leads_basis: column("Fondement de cela", "Comme basis, pour `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "Ce que demande chaque recommandation",
    description: "Une ligne par chose que demande une recommandation.",
    columns: { recommendation, id, text: column("Texte", "Ce qui est demandé."), basis },
  },
  "recommendation-caveats": {
    title: "Réserves",
    description: "Une ligne par réserve sur une recommandation.",
    columns: { recommendation, number, text: column("Texte", "La réserve."), basis },
  },
  "recommendation-progress": {
    title: "Ce que sont devenues les recommandations",
    description:
      "Une ligne par élément consigné au sujet d’une recommandation\u00a0: qui a répondu ou fait quoi, et quand. Une recommandation sans ligne n’a rien de consigné.",
    columns: {
      recommendation,
      number: column(
        "Numéro",
        "La place parmi les éléments de sa recommandation, comptée depuis le plus ancien, à partir de 1.",
      ),
      date: column("Date", "Le jour où cela a été dit ou fait, AAAA-MM-JJ."),
      status: column(
        "État",
        "open\u00a0: soumise à quelqu’un, sans suite encore. accepted, accepted-in-part, rejected\u00a0: la réponse donnée. in-progress, done\u00a0: ce qui se fait ou a été fait. superseded\u00a0: autre chose l’a remplacée.",
      ),
      audience: column(
        "Public",
        "L’`id` d’une ligne du tableau audiences\u00a0: de qui cela vient. Vide lorsque cela vaut pour tous ceux auxquels la recommandation s’adresse.",
      ),
      who: column("Qui", "Qui l’a dit ou fait."),
      note: column("Note", "Ce qui a été dit ou fait."),
      url: column("Adresse", "Où on peut le lire."),
      source_key: column("Source", "La clé d’une source du rapport où on peut le lire."),
      version: column("Version", "La première version du rapport qui en parle."),
    },
  },
  "theme-recommendation-links": {
    title: "À quels thèmes répond chaque recommandation",
    description: "Une ligne par paire d’un thème et d’une recommandation qui y répond.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "À quels publics s’adresse chaque recommandation",
    description: "Une ligne par paire d’une recommandation et d’un public auquel elle s’adresse.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "Publics",
    description: "Une ligne par public auquel s’adresse le rapport.",
    columns: {
      id,
      name: column("Nom", "Comment s’appelle le public."),
      summary: column("Résumé", "Pourquoi le rapport le concerne."),
      basis,
    },
  },
  "audience-actions": {
    title: "Ce que chaque public peut faire",
    description:
      "Une ligne par paire d’un public et d’une action qui lui est destinée\u202f; une action pour plusieurs a plusieurs lignes.",
    columns: {
      audience,
      action: column("Action", "Nomme l’action\u202f; le même dans chaque ligne qui l’a."),
      text: column("Texte", "Ce qu’il faut faire."),
      basis,
    },
  },
  evidence: {
    title: "Propos",
    description:
      "Une ligne par chose que quelqu’un a dite. Les personnes sont désignées par leur rôle, jamais par leur nom.",
    columns: {
      id,
      kind: column("Type", "Les mots mêmes de la personne (verbatim) ou une reformulation (paraphrase)."),
      who: column("Qui", "Le rôle de la personne."),
      text: column("Texte", "Ce qui a été dit."),
      consent: column("Accord", "Ce que la personne a accepté de laisser montrer."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "Sous quels thèmes se range chaque propos",
    description: "Une ligne par paire d’un propos et d’un thème sous lequel il se range.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "Quelles recommandations appuie chaque propos",
    description: "Une ligne par paire d’un propos et d’une recommandation qu’il appuie.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
