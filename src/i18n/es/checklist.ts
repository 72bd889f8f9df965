import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "Indicado",
  "not-applicable": "No procede",
  "withheld-for-safety": "Reservado por seguridad",
  missing: "No indicado",
  open: "Sin examinar",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "Lista de comprobación",
  standfirst: (norm) =>
    `Lo que ${norm} pide que diga un informe basado en entrevistas, y dónde lo dice este. «No indicado» significa que no lo dice.`,
  sum: (items, counts) =>
    `${number(items)} puntos: ${commas(counts.map(([status, count]) => `${statuses[status].toLowerCase()} ${number(count)}`))}.`,
  groups: {
    team: "Quién hizo la investigación",
    design: "Cómo se diseñó",
    analysis: "Cómo se analizó y se expuso",
    front: "Título y resumen",
    introduction: "Introducción",
    methods: "Métodos",
    results: "Resultados",
    discussion: "Discusión",
    other: "Otros",
  },
  statuses,
  chapter: (n) => `Capítulo ${number(n)}`,
  risk: "Una respuesta completa puede delatar a personas cuando se entrevistó a pocas.",
  source: (norm, source) => `${norm}: ${source}. Los puntos están redactados por nosotros.`,
  items: norms,
});
