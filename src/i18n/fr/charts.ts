import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "graphique",
    finding: "constat",
    recommendation: "recommandation",
    bar: "barre",
    pair: "paire",
    theme: "thème",
    group: "groupe",
    wave: "vague",
    event: "événement",
    note: "note",
  },
  key: {
    exact: "l’ont dit\u00a0: un nombre",
    certain: "l’ont dit\u00a0: le moins que permettent les mots",
    possible: "l’ont peut-être dit",
    rest: "autres personnes interrogées",
  },
  flowNote: {
    wide: "Le numéro au bout d’une ligne est celui du constat dont elle part.",
    narrow: "Numéro plein\u00a0: la recommandation répond à ce constat.",
  },
  answers: (findings) => `répond à ${findings}`,
  answersNothing: "ne répond à aucun d’eux",
  isFor: (audiences) => `pour ${audiences}`,
  isForNobody: "pour aucun d’eux",
  noNumber: "sans nombre",
  quoted: (words) => `«\u202f${words}\u202f»`,
  stated: (words, number) => `${words}\u00a0: ${number}`,
  count: (count, of) => `${number(count)} sur ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `les ${all}` : `${least} sur ${all}`;
    if (atMost === of) return `au moins ${least} sur ${all}`;
    if (atLeast === 0) return `au plus ${most} sur ${all}`;
    return atMost - atLeast === 1 ? `${least} ou ${most} sur ${all}` : `de ${least} à ${most} sur ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} sur ${number(of)} (${percent(share)})`,
  suppressedSign: "c",
  suppressed: "masqué",
  suppressedKey: "masqué\u00a0: si peu de personnes que quelqu’un pourrait être reconnu",
  pair: (one, other) => `${one}, avec ${other}`,
  both: (of) => `personnes ayant évoqué les deux, sur ${number(of)}`,
  notAsked: "non demandé",
  slopeKey: { exact: "un nombre", bounded: "ce que permettent les mots de la source" },
  slopeScale: "La hauteur est la part des personnes interrogées\u202f; la ligne du bas, c’est personne.",
  timelineKey: { day: "un jour", period: "une période", worded: "aussi précis que le dit la source" },
});
