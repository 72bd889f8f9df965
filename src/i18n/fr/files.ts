import type { FileWords } from "../en/files.ts";
import type { Locale } from "../locale.ts";

/** What files are called, and what the files say that go with data. */
export const files = ({ number, date, list }: Locale): FileWords => ({
  pdf: {
    a4: {
      title: "Le rapport entier, mis en pages",
      description:
        "Un PDF balisé (PDF/UA-1) au format A4, avec sommaire, notes, toutes les figures, tous les constats et recommandations, et un index.",
      audience: "imprimer, envoyer et conserver",
    },
    "us-letter": {
      title: "Le rapport entier au format US Letter",
      description: "Le même, sur un autre papier. Ses pages se coupent ailleurs.",
      audience: "imprimer en Amérique du Nord",
    },
    "large-print": {
      title: "Le rapport entier en gros caractères",
      description: `En corps ${number(18)} et sur une colonne, dans un caractère dessiné pour la basse vision. Au format A4.`,
      audience: "les yeux qui voient peu",
    },
    archive: {
      title: "Le rapport entier, pour l’archivage",
      description: "Les mêmes pages qu’au format A4, en PDF/A-2a.",
      audience: "les bibliothèques et les archives",
    },
  },
  summary: {
    title: "En bref",
    description: (pages) =>
      `${pages === 2 ? "Deux pages" : `${number(pages)} pages`}\u00a0: chaque constat avec son nombre, chaque recommandation, et où lire la suite.`,
    audience: "distribuer",
  },
  epub: {
    title: "Le rapport entier, en livre numérique",
    description:
      "EPUB 3 avec toutes les figures, des notes qui s’ouvrent sur le texte, les données des figures en tableaux et les numéros de page du PDF.",
    audience: "les téléphones, tablettes et liseuses",
  },
  docx: {
    title: "Le rapport entier, pour Word",
    description:
      "Un document aux styles propres à Word, avec sommaire, légendes, notes et liens, et chaque figure en image avec sa description.",
    audience: "qui commente, cite et retravaille dans Word, LibreOffice ou Google Docs",
  },
  workbook: {
    title: "Tous les tableaux dans un classeur",
    description:
      "Une feuille par tableau, un dictionnaire de toutes les variables, et une première feuille qui dit ce que c’est.",
    audience: "qui travaille dans Excel, LibreOffice ou Numbers",
  },
  dataPackage: {
    title: "Paquet de données",
    description:
      "Chaque tableau en CSV et tout ce qui les décrit\u00a0: livre de codes, types et clés (Frictionless Data Package, CSVW, RO-Crate), licence, référence, sommes de contrôle.",
    audience: "les chercheurs, les archives de données et les programmes",
  },
  codebookFile: {
    title: "Livre de codes",
    description:
      "Chaque variable de chaque tableau\u00a0: son sens, son type, ses valeurs permises et la façon dont elle a été obtenue.",
    audience: "qui lit les tableaux",
  },
  model: {
    title: "Le modèle entier",
    description: "Tout ce qui est dans les tableaux et davantage, en un fichier.",
    audience: "les programmes",
  },
  citation: {
    title: (format) => `Référence au format ${format}`,
    bibtex: "LaTeX, avec BibLaTeX ou BibTeX",
    ris: "Zotero, EndNote, Mendeley et les catalogues de bibliothèques",
    csl: "Pandoc et les autres programmes qui lisent CSL-JSON",
    cff: "les dépôts tels que GitHub et Zenodo",
  },
  funderPack: {
    title: "Dossier pour les financeurs",
    description:
      "Ce qu’un conseil ou une équipe de subventions garde au dossier\u00a0: le rapport, ses données, comment le citer, et des sommes de contrôle.",
    descriptionWithSummary:
      "Ce qu’un conseil ou une équipe de subventions garde au dossier\u00a0: le rapport, son résumé, ses données, comment le citer, et des sommes de contrôle.",
    audience: "les financeurs et les conseils",
  },
  everything: {
    title: "Tout",
    description: "Tous les fichiers de cette page, en dossiers, avec des sommes de contrôle.",
    audience: "les archives, et pour conserver",
  },
  checksums: {
    title: "Sommes de contrôle",
    description: "Le SHA-256 de chaque fichier de cette page, à vérifier par sha256sum -c.",
    audience: "qui doit montrer qu’un fichier est bien celui qui a été publié",
  },
  pack: {
    line: (name, version, edition, day) =>
      `${name}\u00a0: version ${version} (édition\u00a0: ${edition}), publiée le ${date(day)}`,
    cite: "COMMENT CITER",
    where: "OÙ LE TROUVER",
    nowhere: "Le rapport ne donne pas d’adresse.",
    licence: "LICENCE",
    contents: "CE QUI EST ICI",
    read: "read/\u00a0: le rapport à lire et à imprimer",
    dataPackage:
      "data-package/\u00a0: chaque tableau, et tout ce qui les décrit\u202f; commencez par data-package/README.md",
    data: "data/\u00a0: les mêmes tableaux en classeur",
    citations: "cite/\u00a0: comment citer le rapport, pour les logiciels de bibliographie",
    figures: "figures/\u00a0: chaque figure en dessin, en images et en données",
    sums: "SHA256SUMS\u00a0: sommes de contrôle de chaque fichier, à vérifier par\u00a0: sha256sum -c SHA256SUMS",
  },
  licence: {
    given: (title) => `«\u202f${title}\u202f» est publié sous cette licence\u00a0:`,
    none: "Aucune licence n’a été accordée pour ce rapport et ses données. Citez-le comme la loi le permet\u202f; demandez avant d’en réutiliser davantage.",
  },
  dataOf: (title) => `Données de «\u202f${title}\u202f»`,
  restsOn: (total, noun, period) => `${number(total)} ${noun} (${period})`,
  interviews: (total, noun, period) => `Entretiens avec ${number(total)} ${noun} (${period})`,
  tablesOf:
    "Tableaux des constats, avec leurs nombres tels que la source les donne, des recommandations, des propos et de la méthode.",
  commissionedBy: (names) => `Commandé par ${list(names)}`,
  citeMessage: "Si vous utilisez ces données, citez le rapport comme ci-dessous, avec sa version.",
  genre: "Rapport",
  parts: {
    csvw: "Les tableaux en CSV on the Web",
    model: "Tout ce qui est dans les tableaux et davantage, pour les programmes",
    descriptor: "Les tableaux en Frictionless Data Package",
    codebookToRead: "Livre de codes, à lire",
    readme: "Ce que c’est",
    licence: "Licence",
    cite: "Comment citer",
  },
  readme: {
    version: (version, edition, day) => `Version ${version} (édition\u00a0: ${edition}), publiée le ${date(day)}.`,
    rests: (what) => `Il repose sur ${what}.`,
    address: (url) => `Adresse\u00a0: ${url}`,
    cite: "Comment citer",
    citePrograms: "La même chose pour les programmes\u00a0: `CITATION.cff`.",
    licence: "Licence",
    contents: "Ce qui est ici",
    head: ["Fichier", "Ce que c’est", "Lignes"],
    others: [
      "`codebook.md`, `codebook.csv`\u00a0: chaque variable, son sens, son type, les valeurs qu’elle peut prendre et la façon dont elle a été obtenue",
      "`report.json`\u00a0: tout ce qui est dans les tableaux et davantage, tel que le modèle du rapport l’a, pour les programmes",
      "`datapackage.json`\u00a0: les tableaux en Frictionless Data Package (version 2), avec types, clés et liens entre tableaux",
      "`data/csv-metadata.json`\u00a0: la même chose en CSV on the Web du W3C",
      "`ro-crate-metadata.json`\u00a0: le paquet en RO-Crate (version 1.2), pour les archives",
      "`LICENCE.txt`, `CITATION.cff`, et `SHA256SUMS`, que vérifie `sha256sum -c SHA256SUMS`",
    ],
    read: "Comment le lire",
    rules: [
      "Les fichiers CSV sont en UTF-8 avec marque d’ordre des octets, séparés par des virgules, chaque ligne terminée par CR LF.",
      "Une case vide est une valeur que le rapport n’a pas. Ce n’est jamais 0. Dans les colonnes de nombres, `[c]` est un petit nombre masqué pour que personne ne soit reconnu, et `[x]` signifie que personne n’a été interrogé.",
      "Les nombres sont tels que la source les donne. Là où elle donne une fraction en mots, `at_least` et `at_most` en sont les bornes en personnes entières\u202f; là où elle donne un autre mot, il n’y a pas de nombre.",
      "`basis` dit de chaque ligne si elle reprend la source (`stated`) ou si c’est la lecture qu’en fait la rédaction (`editorial`).",
      "Une case de texte qui commence par =, +, -, @, une tabulation ou un retour chariot est précédée d’une apostrophe, afin qu’aucun tableur ne l’exécute comme formule\u202f; de même celle qui commence par des apostrophes suivies d’un de ces signes. Ôtez la première apostrophe pour retrouver le texte tel qu’il a été écrit.",
    ],
  },
  codebook: {
    title: (title) => `Livre de codes\u00a0: ${title}`,
    facts: (rows, key) => `Lignes\u00a0: ${number(rows)}. Clé\u00a0: ${key}.`,
    and: " et ",
    head: {
      table: "Tableau",
      variable: "Variable",
      title: "Titre",
      meaning: "Sens",
      type: "Type",
      required: "Toujours donnée",
      allowed: "Valeurs permises",
      missing: "Quand une valeur manque",
      refers_to: "Renvoie à",
      derived: "Comment obtenue",
    },
    types: {
      text: "texte",
      id: "identifiant (petites lettres, chiffres, traits d’union)",
      integer: "nombre entier à partir de 0",
      number: "nombre à partir de 0",
    },
    empty: "vide\u00a0: non donné",
    notGiven: "Non donné",
    yes: "oui",
    no: "non",
    asWritten: "Tel que les auteurs l’ont écrit.",
  },
  workbookSheet: {
    whatItIs: "Ce que c’est",
    restsOn: "Repose sur",
    version: "Version",
    versionText: (version, day) => `${version}, publiée le ${date(day)}`,
    cite: "Comment citer",
    licence: "Licence",
    address: "Adresse",
    howToRead: "Comment le lire",
    howToReadText:
      "Une case vide est une valeur que le rapport n’a pas\u202f; ce n’est jamais 0. Dans les nombres, [c] est un petit nombre masqué pour que personne ne soit reconnu, et [x] signifie que personne n’a été interrogé.",
    sheet: "Feuille",
    row: "Ce qu’est une ligne",
    dictionary: "Une ligne par variable de chaque tableau\u00a0: son sens, son type et ses valeurs.",
  },
  thresholds: {
    themes: "nombre sous un thème, au moins",
    attributes: "nombre de personnes dans un rôle, au moins",
    remainder: "personnes laissées hors d’un nombre, aucune ou au moins",
    protection: "écart entre le moins et le plus que peut valoir un nombre masqué, au moins",
  },
});
