import type { ProgressWords } from "../progress-words.ts";

/** The words of what became of the recommendations. */
export const progress: ProgressWords = {
  title: "Atebion a chynnydd",
  standfirst:
    "Yr hyn y mae’r rhai y mae’r argymhellion yn siarad â hwy wedi’i ateb a’i wneud, hyd y mae’r adroddiad hwn yn ei gofnodi.",
  asOf: (version, date) => `Fel y’i cofnodwyd yn fersiwn ${version}, ${date}`,
  silence: "Nid yw’r ffaith na chofnodir ateb yma yn golygu na roddwyd un.",
  becameOf: "Beth ddaeth ohono",
  all: "Beth ddaeth o’r holl argymhellion",
  addressee: "At bwy",
  status: "Statws",
  since: "Ers",
  statuses: {
    open: "Agored",
    accepted: "Derbyniwyd",
    "accepted-in-part": "Derbyniwyd yn rhannol",
    "in-progress": "Ar waith",
    done: "Cwblhawyd",
    rejected: "Gwrthodwyd",
    superseded: "Disodlwyd",
  },
  none: "Dim ateb wedi’i gofnodi",
  everyone: "Pawb y siaradwyd â hwy",
  toldIn: (version) => `cofnodwyd yn fersiwn ${version}`,
  feed: "Dilyn drwy ffrwd",
  csv: "Y cofnod fel CSV",
};
