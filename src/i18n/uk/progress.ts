import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "Відповіді та поступ",
  standfirst: "Що відповіли й зробили ті, до кого звернено рекомендації, наскільки це зафіксовано в цьому звіті.",
  asOf: (version, date) => `Як зафіксовано у версії ${version}, ${date}`,
  silence: "Якщо тут не зафіксовано відповіді, це не означає, що її не було.",
  becameOf: "Що з нею сталося",
  all: "Що сталося з усіма рекомендаціями",
  addressee: "Кому адресовано",
  status: "Стан",
  since: "Від",
  statuses: {
    open: "Відкрита",
    accepted: "Прийнята",
    "accepted-in-part": "Прийнята частково",
    "in-progress": "Виконується",
    done: "Виконана",
    rejected: "Відхилена",
    superseded: "Замінена іншою",
  },
  none: "Відповіді не зафіксовано",
  everyone: "Усі адресати",
  toldIn: (version) => `зафіксовано у версії ${version}`,
  feed: "Стежити через стрічку",
  csv: "Записи у форматі CSV",
};
