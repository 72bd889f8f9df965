import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "siart",
    finding: "canfyddiad",
    recommendation: "argymhelliad",
    bar: "bar",
    pair: "pâr",
    theme: "thema",
    group: "grŵp",
    wave: "cylch",
    event: "digwyddiad",
    note: "nodyn",
  },
  key: {
    exact: "a ddywedodd hyn: nifer",
    certain: "a ddywedodd hyn: y lleiaf y mae’r geiriau’n ei ganiatáu",
    possible: "a ddywedodd hyn, efallai",
    rest: "eraill a holwyd",
  },
  flowNote: {
    wide: "Y rhif ar ben llinell yw rhif y canfyddiad y daw ohono.",
    narrow: "Rhif wedi’i lenwi: mae’r argymhelliad yn ateb y canfyddiad hwnnw.",
  },
  answers: (findings) => `yn ateb ${findings}`,
  answersNothing: "ddim yn ateb yr un ohonynt",
  isFor: (audiences) => `ar gyfer ${audiences}`,
  isForNobody: "ddim ar gyfer yr un ohonynt",
  noNumber: "heb rif",
  quoted: (words) => `“${words}”`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} o ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `pob un o’r ${all}` : `${least} o ${all}`;
    if (atMost === of) return `o leiaf ${least} o ${all}`;
    if (atLeast === 0) return `${most} o ${all} ar y mwyaf`;
    return atMost - atLeast === 1 ? `${least} neu ${most} o ${all}` : `rhwng ${least} a ${most} o ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} o ${number(of)} (${percent(share)})`,
  suppressedSign: "c",
  suppressed: "ataliwyd",
  suppressedKey: "ataliwyd: cyn lleied o bobl fel y gellid adnabod rhywun",
  pair: (one, other) => `${one}, gyda ${other}`,
  both: (of) => `pobl a gododd y ddau, o ${number(of)}`,
  notAsked: "ni holwyd",
  slopeKey: { exact: "nifer", bounded: "yr hyn y mae geiriau’r ffynhonnell yn ei ganiatáu" },
  slopeScale: "Mae’r uchder yn dangos cyfran y rhai a holwyd; y llinell isaf yw neb.",
  timelineKey: { day: "diwrnod", period: "cyfnod", worded: "mor fanwl ag y dywed y ffynhonnell" },
});
