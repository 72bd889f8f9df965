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
