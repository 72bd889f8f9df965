import { column } from "../column.ts";
import type { ContextTableWords } from "../en/context-tables.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables: ContextTableWords = {
  report: {
    title: "Le rapport",
    description:
      "Une ligne\u00a0: ce qu’est le rapport, sur combien de personnes il repose et comment elles ont été interrogées.",
    columns: {
      id: column("Identifiant", "Nomme le rapport, dans toutes ses versions."),
      title: column("Titre", "Le titre du rapport."),
      subtitle: column("Sous-titre", "Ce qui figure sous le titre."),
      edition: column("Édition", "De quelle édition du rapport il s’agit."),
      version: column("Version", "Trois nombres\u00a0: indiquez-les quand vous citez."),
      released: column("Publié le", "Le jour où cette version est parue, AAAA-MM-JJ."),
      language: column("Langue", "La langue des textes, en étiquette BCP 47."),
      people: column(
        "Personnes",
        "Combien de personnes ont été interrogées\u00a0: la base de tout nombre qui n’en nomme pas d’autre.",
      ),
      people_noun: column("Comment les appeler", "Au pluriel."),
      people_note: column("Note à leur sujet", "Ce qu’il faut savoir d’autre."),
      period: column("Période", "Quand les entretiens ont eu lieu, selon la source."),
      approach: column("Démarche", "Comment la recherche a été menée."),
    },
  },
  "participant-roles": {
    title: "Qui a été interrogé",
    description: "Une ligne par rôle parmi les personnes interrogées.",
    columns: {
      id,
      name: column("Nom", "Le rôle, au pluriel."),
      count: column("Nombre", "Personnes ayant ce rôle, seulement là où la source donne le nombre."),
      basis,
    },
  },
  "small-counts": {
    title: "Comment les petits nombres sont traités",
    description:
      "Une ligne par seuil au-dessous duquel les nombres sont masqués, et par nombre plus petit donné malgré tout.",
    columns: {
      kind: column("Type", "Si la ligne est un seuil ou un nombre donné."),
      what: column("Quoi", "À quoi s’applique le seuil, ou ce qui a été compté."),
      people: column("Personnes", "Le seuil en personnes, ou le nombre avec sa base."),
      reason: column("Raison", "Pourquoi un petit nombre est donné."),
    },
  },
  method: {
    title: "Comment la recherche a été menée",
    description: "Une ligne par question posée, par étape et par limite de la méthode.",
    columns: {
      kind: column("Type", "Ce que décrit la ligne."),
      id,
      text: column("Texte", "La question, l’étape ou la limite."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "Grille de vérification",
    description:
      "Une ligne par point de la norme pour rapports d’entretiens à laquelle celui-ci répond\u00a0: COREQ ou SRQR, formulé par nous.",
    columns: {
      norm: column("Norme", "La norme dont vient le point."),
      number: column("Numéro", "Le numéro du point dans la norme."),
      item: column("Point", "De quoi traite le point."),
      asks: column("Demande", "Ce qu’un rapport devrait dire."),
      status: column(
        "État",
        "reported\u00a0: le chapitre nommé le dit. not-applicable\u00a0: sans objet. withheld-for-safety\u00a0: une réponse pourrait faire reconnaître des personnes. missing\u00a0: le rapport ne le dit pas. Vide\u00a0: personne ne l’a encore examiné.",
      ),
      chapter: column("Chapitre", "L’`id` du chapitre qui le dit."),
      anchor: column("Intertitre", "L’adresse de l’intertitre dans ce chapitre."),
      note: column("Note", "Ce qu’il faut savoir en outre."),
    },
  },
  chapters: {
    title: "Chapitres",
    description: "Une ligne par chapitre du rapport, dans l’ordre de lecture.",
    columns: {
      number,
      id,
      title: column("Titre", "Le titre du chapitre."),
      short,
      part: column("Partie", "La partie du rapport à laquelle il appartient."),
      summary: column("Résumé", "Ce que le chapitre a établi."),
      theme: column("Thème", "L’`id` du thème qu’il développe."),
    },
  },
  figures: {
    title: "Figures",
    description:
      "Une ligne par figure. Ce qu’elle dessine est dans figure-data, figure-counts ou figure-events, ou dans les tableaux des constats et des liens.",
    columns: {
      id,
      kind: column("Type", "Ce que dessine la figure."),
      title: column("Titre", "Ce que montre la figure, comme un constat."),
      subtitle: column("Sous-titre", "Ce qui est dessiné, de qui, dans quelle unité."),
      description: column("Description", "La figure en mots."),
      caption: column("Légende", "Le texte sous la figure."),
      source: column("Source", "D’où viennent ses données."),
      note: column("Note", "Comment la lire."),
      basis,
    },
  },
  "figure-data": {
    title: "Données des figures",
    description: "Une ligne par barre d’une figure qui a ses propres données.",
    columns: {
      figure,
      number,
      label: column("Libellé", "Ce que représente la barre."),
      value: column("Valeur", "Combien d’unités."),
      unit: column("Unité", "Ce qu’est une unité."),
      stated: column("Tel que dit", "Les mots mêmes de la source pour la valeur."),
    },
  },
  "figure-counts": {
    title: "Nombres des figures",
    description:
      "Une ligne par nombre d’une figure\u00a0: de deux thèmes ensemble, d’un thème dans un rôle, d’un thème dans une vague.",
    columns: {
      figure,
      number,
      theme: column("Thème", "Le thème, par son identifiant ou son nom."),
      group: column("Groupe", "L’autre thème, le rôle ou la vague."),
      count: column("Nombre", "Combien de personnes. Vide là où la source a des mots au lieu d’un nombre."),
      of: column("Sur", "Combien de personnes ont été interrogées."),
      stated: column("Tel que dit", "Les mots mêmes de la source pour le nombre."),
    },
  },
  "figure-events": {
    title: "Événements des figures",
    description: "Une ligne par événement d’une chronologie.",
    columns: {
      figure,
      number,
      event: column("Événement", "Ce qui s’est passé."),
      from: column("Du", "Quand, ou quand cela a commencé\u00a0: une année, un mois ou un jour."),
      to: column("Au", "Quand cela s’est terminé."),
      stated: column("Tel que dit", "Les mots mêmes de la source pour le moment."),
    },
  },
};
