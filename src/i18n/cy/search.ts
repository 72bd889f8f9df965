import type { SearchWords } from "../en/search.ts";

/** The words of the search. */
export const search: SearchWords = {
  label: "Chwilio’r adroddiad",
  close: "Cau",
  hint: "Pob pennod, thema, argymhelliad a ffigur. Rhowch ddyfynodau o amgylch ymadrodd union.",
  suggestions: "Neu dechreuwch o",
  contents: "Cynnwys yr adroddiad",
  filter: "Math o dudalen",
  all: "Popeth",
  kinds: [
    { value: "Chapter", one: "Pennod", many: "Penodau" },
    { value: "Theme", one: "Thema", many: "Themâu" },
    { value: "Recommendation", one: "Argymhelliad", many: "Argymhellion" },
    { value: "Figure", one: "Ffigur", many: "Ffigurau" },
    { value: "Page", one: "", many: "Tudalennau eraill" },
  ],
  loading: "Yn chwilio…",
  more: "Dangos rhagor o ganlyniadau",
  asPage: "Pob canlyniad ar un dudalen",
  everyKind: "Dangos canlyniadau o bob math",
  advice: [
    "Gwiriwch y sillafu, neu defnyddiwch lai o eiriau a rhai symlach.",
    "Dechreuwch air a gadewch y gweddill: mae “trefn” yn dod o hyd i trefnydd a trefnu.",
  ],
  toContents: "Mynd i’r cynnwys",
  failed: "Ni ellir cyrraedd y mynegai chwilio.",
  failedWhy:
    "Os agoroch yr adroddiad hwn o ffolder ar eich cyfrifiadur eich hun: dim ond o weinydd gwe y mae porwyr yn caniatáu chwilio. Os ydych yn ei ddarllen ar-lein, efallai fod y cysylltiad wedi torri.",
  again: "Ceisio eto",
  noScript:
    "Mae chwilio’n gofyn am JavaScript, sydd wedi’i ddiffodd neu heb lwytho. Gellir darllen gweddill yr adroddiad hebddo.",
  keys: { move: "i symud", open: "i agor", close: "i gau" },
  client: {
    count: {
      zero: "Dim canlyniadau",
      one: "{n} canlyniad",
      two: "{n} ganlyniad",
      few: "{n} chanlyniad",
      many: "{n} chanlyniad",
      other: "{n} canlyniad",
    },
    none: "Ni chafwyd hyd i ddim ar gyfer “{q}”.",
    noneOfKind: "Ni chafwyd hyd i ddim o’r math hwn ar gyfer “{q}”.",
    failed: "Ni ellir cyrraedd y mynegai chwilio.",
  },
};
