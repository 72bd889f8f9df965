import type { ChecklistWords } from "../checklist-words.ts";
import type { Locale } from "../locale.ts";
import { norms } from "./norms.ts";

const statuses: ChecklistWords["statuses"] = {
  reported: "Nodwyd",
  "not-applicable": "Ddim yn berthnasol",
  "withheld-for-safety": "Cadwyd yn ôl er diogelwch",
  missing: "Ni nodwyd",
  open: "Heb ei ystyried eto",
};

/** The words of the page that answers a norm. */
export const checklist = ({ number, commas }: Locale): ChecklistWords => ({
  title: "Rhestr wirio",
  standfirst: (norm) =>
    `Yr hyn y mae ${norm} yn gofyn i adroddiad ar gyfweliadau ei ddweud, a ble mae hwn yn ei ddweud. Ystyr “Ni nodwyd” yw nad yw’n ei ddweud.`,
  sum: (items, counts) =>
    `Eitemau: ${number(items)}. ${commas(counts.map(([status, count]) => `${statuses[status]}: ${number(count)}`))}.`,
  groups: {
    team: "Pwy wnaeth yr ymchwil",
    design: "Sut y’i cynlluniwyd",
    analysis: "Sut y’i dadansoddwyd ac yr adroddwyd arno",
    front: "Teitl a chrynodeb",
    introduction: "Cyflwyniad",
    methods: "Dulliau",
    results: "Canlyniadau",
    discussion: "Trafodaeth",
    other: "Arall",
  },
  statuses,
  chapter: (n) => `Pennod ${number(n)}`,
  risk: "Gall ateb llawn ddatgelu pobl pan holwyd ychydig yn unig.",
  source: (norm, source) => `${norm}: ${source}. Rhoddir yr eitemau yn ein geiriau ni.`,
  items: norms,
});
