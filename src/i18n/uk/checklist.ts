import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "Зазначено",
  "not-applicable": "Не стосується",
  "withheld-for-safety": "Не розкрито задля безпеки",
  missing: "Не зазначено",
  open: "Ще не розглянуто",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "Контрольний перелік",
  standfirst: (norm) =>
    `Що ${norm} вимагає від звіту, заснованого на інтерв’ю, і де цей звіт про це каже. «Не зазначено» означає, що не каже.`,
  sum: (items, counts) =>
    `Пунктів: ${number(items)}. ${commas(counts.map(([status, count]) => `${statuses[status]} — ${number(count)}`))}.`,
  groups: {
    team: "Хто проводив дослідження",
    design: "Як його задумано",
    analysis: "Як його проаналізовано й викладено",
    front: "Назва й резюме",
    introduction: "Вступ",
    methods: "Методи",
    results: "Результати",
    discussion: "Обговорення",
    other: "Інше",
  },
  statuses,
  chapter: (n) => `Розділ ${number(n)}`,
  risk: "Повна відповідь може видати людей, коли опитано небагатьох.",
  source: (norm, source) => `${norm}: ${source}. Пункти сформульовано нами.`,
  items: norms,
});
