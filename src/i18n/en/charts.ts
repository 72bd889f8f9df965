import type { ChartWords } from "../../charts/chart-words.ts";
import type { Locale } from "../locale.ts";

/** The words of charts. */
export const charts = ({ number, percent }: Locale): ChartWords => ({
  roles: {
    chart: "chart",
    finding: "finding",
    recommendation: "recommendation",
    bar: "bar",
    pair: "pair",
    theme: "theme",
    group: "group",
    wave: "wave",
    event: "event",
    note: "note",
  },
  key: {
    exact: "said so: a count",
    certain: "said so: the least that the words allow",
    possible: "may have said so",
    rest: "others who were asked",
  },
  flowNote: {
    wide: "The number at a line’s end is that of the finding it comes from.",
    narrow: "A filled number: the recommendation answers that finding.",
  },
  answers: (findings) => `answers ${findings}`,
  answersNothing: "answers none of them",
  isFor: (audiences) => `for ${audiences}`,
  isForNobody: "for none of them",
  noNumber: "no number given",
  quoted: (words) => `“${words}”`,
  stated: (words, number) => `${words}: ${number}`,
  count: (count, of) => `${number(count)} of ${number(of)}`,
  between(atLeast, atMost, of) {
    const [least, most, all] = [number(atLeast), number(atMost), number(of)];
    if (atLeast === atMost) return atLeast === of ? `all ${all}` : `${least} of ${all}`;
    if (atMost === of) return `at least ${least} of ${all}`;
    if (atLeast === 0) return `at most ${most} of ${all}`;
    return atMost - atLeast === 1 ? `${least} or ${most} of ${all}` : `${least} to ${most} of ${all}`;
  },
  countAndShare: (count, of, share) => `${number(count)} of ${number(of)} (${percent(share)})`,
  suppressedSign: "c",
  suppressed: "suppressed",
  suppressedKey: "suppressed: so few people that someone might be recognised",
  pair: (one, other) => `${one}, with ${other}`,
  both: (of) => `people who raised both, of ${number(of)}`,
  notAsked: "not asked",
  slopeKey: { exact: "a count", bounded: "what the source’s words allow" },
  slopeScale: "Height is the share of those asked; the lowest line is nobody.",
  timelineKey: { day: "a day", period: "a period", worded: "as near as the source says" },
});
