import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `Що змінилося у версії ${version}`,
  comparedWith: (version) => `Порівняно з версією ${version}.`,
  key: "Закреслено: що там було. Підкреслено: що там є тепер.",
  link: "Що змінилося, слово за словом",
  nothing: "Не змінилися ні слова, ні числа, ні дані.",
  groups: {
    report: "Звіт",
    chapter: "Розділи",
    theme: "Висновки",
    recommendation: "Рекомендації",
    figure: "Рисунки",
  },
  parts: { subfinding: "Частина висновку", ask: "Прохання" },
  added: "Нове",
  removed: "Вилучено",
  texts: {
    title: "Назва",
    summary: "Резюме",
    people: "Люди",
    count: "Кількість",
    finding: "Висновок",
    text: "Текст",
    heading: "Заголовок",
    passage: "Уривок",
  },
  passagesAdded: (n) =>
    plural(n, {
      one: "{n} новий уривок",
      few: "{n} нові уривки",
      many: "{n} нових уривків",
      other: "{n} нового уривка",
    }),
  passagesRemoved: (n) =>
    plural(n, {
      one: "{n} уривок вилучено",
      few: "{n} уривки вилучено",
      many: "{n} уривків вилучено",
      other: "{n} уривка вилучено",
    }),
  data: "Його дані змінилися.",
  unsaid: "Формулювання змінилося. Слів не показано, бо тепер їх тут немає.",
  gone: "Цю сторінку вилучено",
  goneIn: (version) => `Вона була частиною звіту до версії ${version}.`,
});
