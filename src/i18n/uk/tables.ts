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
    suppressed: "Приховано, щоб нікого не впізнали. Число може бути малим або видати мале.",
    notAsked: "Нікого не запитували.",
  },
  themes: {
    title: "Теми",
    description: "Рядок для кожної теми: що сказали люди й скільки їх.",
    columns: { number, id, title: column("Назва", "Назва теми."), short, finding, ...prevalence, basis, chapter },
  },
  subfindings: {
    title: "Часткові висновки",
    description: "Рядок для кожної частини теми, яка має власне число.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "Рекомендації",
    description: "Рядок для кожної рекомендації.",
    columns: {
      number,
      id,
      title: column("Назва", "Назва рекомендації."),
      short,
      summary: column("Стислий виклад", "Що вона рекомендує, одним-двома реченнями."),
      ...prevalence,
      leads: column("Хто міг би очолити", "Хто міг би її очолити, якщо звіт про це каже."),
      leads_basis: column("Підстава цього", "Як basis, для `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "Чого вимагає кожна рекомендація",
    description: "Рядок для кожної вимоги рекомендації.",
    columns: { recommendation, id, text: column("Текст", "Чого вимагають."), basis },
  },
  "recommendation-caveats": {
    title: "Застереження",
    description: "Рядок для кожного застереження до рекомендації.",
    columns: { recommendation, number, text: column("Текст", "Застереження."), basis },
  },
  "recommendation-progress": {
    title: "Що сталося з рекомендаціями",
    description:
      "Рядок для кожного запису про рекомендацію: хто що відповів або зробив і коли. Про рекомендацію без рядка нічого не зафіксовано.",
    columns: {
      recommendation,
      number: column("Номер", "Місце серед записів своєї рекомендації, рахуючи від найдавнішого, від 1."),
      date: column("Дата", "День, коли це сказано або зроблено, РРРР-ММ-ДД."),
      status: column(
        "Стан",
        "open: комусь подано, і поки що без наслідків. accepted, accepted-in-part, rejected: яку дано відповідь. in-progress, done: що робиться або зроблено. superseded: її замінило щось інше.",
      ),
      audience: column(
        "Адресат",
        "`id` рядка в таблиці audiences: від кого це. Порожньо, де стосується всіх, до кого звернена рекомендація.",
      ),
      who: column("Хто", "Хто це сказав або зробив."),
      note: column("Примітка", "Що сказано або зроблено."),
      url: column("Адреса", "Де це можна прочитати."),
      source_key: column("Джерело", "Ключ джерела звіту, де це можна прочитати."),
      version: column("Версія", "Перша версія звіту, яка про це каже."),
    },
  },
  "theme-recommendation-links": {
    title: "На які теми відповідає кожна рекомендація",
    description: "Рядок для кожної пари: тема та рекомендація, що відповідає на неї.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "До яких адресатів звернена кожна рекомендація",
    description: "Рядок для кожної пари: рекомендація та адресат, до якого вона звернена.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "Адресати",
    description: "Рядок для кожного адресата, до якого звертається звіт.",
    columns: {
      id,
      name: column("Назва", "Як називають адресата."),
      summary: column("Стислий виклад", "Чому звіт його стосується."),
      basis,
    },
  },
  "audience-actions": {
    title: "Що може зробити кожен адресат",
    description: "Рядок для кожної пари: адресат і дія, призначена йому; дія для кількох має кілька рядків.",
    columns: {
      audience,
      action: column("Дія", "Називає дію; однаково в кожному рядку, де вона є."),
      text: column("Текст", "Що зробити."),
      basis,
    },
  },
  evidence: {
    title: "Свідчення",
    description: "Рядок для кожного, що хтось сказав. Мовців названо за роллю, ніколи за іменем.",
    columns: {
      id,
      kind: column("Вид", "Власні слова мовця (verbatim) чи переказ (paraphrase)."),
      who: column("Хто", "Роль мовця."),
      text: column("Текст", "Що було сказано."),
      consent: column("Згода", "На показ чого погодився мовець."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "До яких тем належить кожне свідчення",
    description: "Рядок для кожної пари: свідчення й тема, до якої воно належить.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "Які рекомендації підкріплює кожне свідчення",
    description: "Рядок для кожної пари: свідчення й рекомендація, яку воно підкріплює.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
