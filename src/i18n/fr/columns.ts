import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column(
  "Identifiant",
  "Nomme ce dont parle la ligne\u202f; stable d’une version à l’autre, et partie de son adresse.",
);
export const number = column(
  "Numéro",
  "La place dans le rapport, comptée à partir de 1.",
  "Compté dans l’ordre où le rapport les donne.",
);
export const basis = column(
  "Fondement",
  "Si la ligne reprend la source (stated) ou si c’est la lecture qu’en fait la rédaction (editorial).",
);
export const theme = column("Thème", "L’`id` d’une ligne du tableau themes.");
export const recommendation = column("Recommandation", "L’`id` d’une ligne du tableau recommendations.");
export const audience = column("Public", "L’`id` d’une ligne du tableau audiences.");
export const evidence = column("Propos", "L’`id` d’une ligne du tableau evidence.");
export const chapter = column("Chapitre", "L’`id` d’une ligne du tableau chapters.");
export const figure = column("Figure", "L’`id` d’une ligne du tableau figures.");
export const short = column("Titre court", "Le titre tel que l’impriment figures et titres courants.");
export const finding = column("Constat", "Le constat en une phrase.");
const bounds =
  "Par le seul calcul sur `stated` et `of`, en personnes entières, sauf si les auteurs ont donné la borne\u202f; ce qui n’est dit qu’en mots n’en a pas.";
export const prevalence = {
  prevalence_kind: column(
    "Type de nombre",
    "exact\u00a0: la source donne le nombre. bounded\u00a0: la source donne une fraction en mots, lue comme un intervalle. worded\u00a0: la source donne un mot qui ne contient aucun nombre. Vide\u00a0: la source n’en dit rien.",
    "Selon celles des autres colonnes que la source remplit.",
  ),
  stated: column("Tel que dit", "Les mots mêmes de la source sur la quantité."),
  count: column("Nombre", "Personnes, là où la source donne le nombre exact."),
  at_least: column(
    "Au moins",
    "Borne inférieure en personnes, tirée des mots\u202f; seulement s’il y a un intervalle.",
    bounds,
  ),
  at_most: column(
    "Au plus",
    "Borne supérieure en personnes, tirée des mots\u202f; seulement s’il y a un intervalle.",
    bounds,
  ),
  of: column(
    "Sur",
    "Le nombre de personnes auquel le nombre se rapporte.",
    "Tel que les auteurs l’ont écrit\u202f; là où ils ne nomment pas de base, toutes les personnes interrogées.",
  ),
};
