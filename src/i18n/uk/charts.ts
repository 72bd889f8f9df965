import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "діаграма",
    finding: "висновок",
    recommendation: "рекомендація",
    bar: "смуга",
    pair: "пара",
    theme: "тема",
    group: "група",
    wave: "хвиля",
    event: "подія",
    note: "примітка",
  },
  key: {
    exact: "сказали так: число",
    certain: "сказали так: найменше, що дозволяють слова",
    possible: "можливо, сказали так",
    rest: "інші опитані",
  },
  flowNote: {
    wide: "Число на кінці лінії — номер висновку, від якого вона йде.",
    narrow: "Зафарбований номер: рекомендація відповідає на цей висновок.",
  },
  answers: (findings) => `відповідає на: ${findings}`,
  answersNothing: "не відповідає на жоден із них",
  isFor: (audiences) => `для кого: ${audiences}`,
  isForNobody: "ні для кого з них",
  noNumber: "без числа",
  quoted: (words) => `«${words}»`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} з ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `усі ${all}` : `${least} з ${all}`;
    if (atMost === of) return `щонайменше ${least} з ${all}`;
    if (atLeast === 0) return `щонайбільше ${most} з ${all}`;
    return atMost - atLeast === 1 ? `${least} або ${most} з ${all}` : `від ${least} до ${most} з ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} з ${number(of)} (${percent(share)})`,
  suppressedSign: "п",
  suppressed: "приховано",
  suppressedKey: "приховано: людей так мало, що когось можна впізнати",
  pair: (one, other) => `${one} разом із: ${other}`,
  both: (of) => `люди, які згадали обидві теми, з ${number(of)}`,
  notAsked: "не запитували",
  slopeKey: { exact: "число", bounded: "що дозволяють слова джерела" },
  slopeScale: "Висота — це частка опитаних; найнижча лінія — ніхто.",
  timelineKey: { day: "день", period: "проміжок часу", worded: "так точно, як каже джерело" },
});
