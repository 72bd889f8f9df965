import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "gráfico",
    finding: "hallazgo",
    recommendation: "recomendación",
    bar: "barra",
    pair: "par",
    theme: "tema",
    group: "grupo",
    wave: "ronda",
    event: "suceso",
    note: "nota",
  },
  key: {
    exact: "lo dijeron: un número",
    certain: "lo dijeron: lo mínimo que permiten las palabras",
    possible: "quizá lo dijeron",
    rest: "otras personas entrevistadas",
  },
  flowNote: {
    wide: "El número al final de una línea es el del hallazgo del que parte.",
    narrow: "Número relleno: la recomendación responde a ese hallazgo.",
  },
  answers: (findings) => `responde a ${findings}`,
  answersNothing: "no responde a ninguno de ellos",
  isFor: (audiences) => `para ${audiences}`,
  isForNobody: "para ninguno de ellos",
  noNumber: "sin número",
  quoted: (words) => `«${words}»`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} de ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `las ${all}` : `${least} de ${all}`;
    if (atMost === of) return `al menos ${least} de ${all}`;
    if (atLeast === 0) return `como máximo ${most} de ${all}`;
    return atMost - atLeast === 1 ? `${least} o ${most} de ${all}` : `de ${least} a ${most} de ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} de ${number(of)} (${percent(share)})`,
  suppressedSign: "c",
  suppressed: "oculto",
  suppressedKey: "oculto: son tan pocas personas que se podría reconocer a alguien",
  pair: (one, other) => `${one}, con ${other}`,
  both: (of) => `personas que mencionaron ambos, de ${number(of)}`,
  notAsked: "no se preguntó",
  slopeKey: { exact: "un número", bounded: "lo que permiten las palabras de la fuente" },
  slopeScale: "La altura es la proporción de las personas entrevistadas; la línea más baja es nadie.",
  timelineKey: { day: "un día", period: "un periodo", worded: "con la precisión que da la fuente" },
});
