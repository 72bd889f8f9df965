import type { SearchWords } from "../en/search.ts";

/** The words of the search. */
export const search: SearchWords = {
  label: "Rechercher dans le rapport",
  close: "Fermer",
  hint: "Chapitres, thèmes, recommandations et figures. Mettez entre guillemets une expression exacte.",
  suggestions: "Ou partez de",
  contents: "Le sommaire du rapport",
  filter: "Type de page",
  all: "Tout",
  kinds: [
    { value: "Chapter", one: "Chapitre", many: "Chapitres" },
    { value: "Theme", one: "Thème", many: "Thèmes" },
    { value: "Recommendation", one: "Recommandation", many: "Recommandations" },
    { value: "Figure", one: "Figure", many: "Figures" },
    { value: "Page", one: "", many: "Autres pages" },
  ],
  loading: "Recherche…",
  more: "Afficher plus de résultats",
  asPage: "Tous les résultats sur une page",
  everyKind: "Afficher les résultats de tous les types",
  advice: [
    "Vérifiez l’orthographe, ou employez moins de mots et des mots plus simples.",
    "Commencez un mot sans le finir\u00a0: «\u202forganis\u202f» trouve organisatrice et organisation.",
  ],
  toContents: "Aller au sommaire",
  failed: "L’index de recherche est inaccessible.",
  failedWhy:
    "Si vous avez ouvert ce rapport depuis un dossier de votre ordinateur\u00a0: les navigateurs ne permettent la recherche que depuis un serveur web. Si vous le lisez en ligne, la connexion a peut-être été coupée.",
  again: "Réessayer",
  noScript:
    "La recherche a besoin de JavaScript, qui est désactivé ou n’a pas été chargé. Tout le reste du rapport se lit sans lui.",
  keys: { move: "pour se déplacer", open: "pour ouvrir", close: "pour fermer" },
  client: {
    count: { one: "{n} résultat", many: "{n} de résultats", other: "{n} résultats" },
    none: "Aucun résultat pour «\u202f{q}\u202f».",
    noneOfKind: "Aucun résultat de ce type pour «\u202f{q}\u202f».",
    failed: "L’index de recherche est inaccessible.",
  },
};
