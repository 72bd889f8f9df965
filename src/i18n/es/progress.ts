import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "Respuestas y avances",
  standfirst:
    "Qué han respondido y hecho aquellos a quienes se dirigen las recomendaciones, hasta donde lo registra este informe.",
  asOf: (version, date) => `Según consta en la versión ${version}, ${date}`,
  silence: "Que aquí no conste respuesta no quiere decir que no se haya dado.",
  becameOf: "Qué ha sido de ella",
  all: "Qué ha sido de todas las recomendaciones",
  addressee: "Dirigida a",
  status: "Estado",
  since: "Desde",
  statuses: {
    open: "Abierta",
    accepted: "Aceptada",
    "accepted-in-part": "Aceptada en parte",
    "in-progress": "En curso",
    done: "Cumplida",
    rejected: "Rechazada",
    superseded: "Sustituida",
  },
  none: "No consta respuesta",
  everyone: "Todos los destinatarios",
  toldIn: (version) => `consta en la versión ${version}`,
  feed: "Seguir por canal",
  csv: "El registro en CSV",
};
