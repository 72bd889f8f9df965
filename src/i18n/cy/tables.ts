import { column } from "../column.ts";
import type { TableWords } from "../en/tables.ts";
import {
  audience,
  basis,
  chapter,
  evidence,
  finding,
  id,
  number,
  prevalence,
  recommendation,
  short,
  theme,
} from "./columns.ts";
import { contextTables } from "./context-tables.ts";

/** The words of the tables of data. */
export const tables: TableWords = {
  signs: {
    suppressed: "Ataliwyd, fel nad adnabyddir neb. Gall fod yn fach, neu’n datgelu un bach.",
    notAsked: "Ni holwyd neb.",
  },
  themes: {
    title: "Themâu",
    description: "Rhes ar gyfer pob thema: yr hyn a ddywedodd pobl, a faint ohonynt.",
    columns: { number, id, title: column("Teitl", "Enw’r thema."), short, finding, ...prevalence, basis, chapter },
  },
  subfindings: {
    title: "Is-ganfyddiadau",
    description: "Rhes ar gyfer pob rhan o thema sydd â’i nifer ei hun.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "Argymhellion",
    description: "Rhes ar gyfer pob argymhelliad.",
    columns: {
      number,
      id,
      title: column("Teitl", "Enw’r argymhelliad."),
      short,
      summary: column("Crynodeb", "Yr hyn y mae’n ei argymell, mewn brawddeg neu ddwy."),
      ...prevalence,
      leads: column("Pwy allai arwain", "Pwy allai ei arwain, lle mae’r adroddiad yn dweud hynny."),
      leads_basis: column("Sail hynny", "Fel basis, ar gyfer `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "Yr hyn y mae pob argymhelliad yn gofyn amdano",
    description: "Rhes ar gyfer pob peth y mae argymhelliad yn gofyn amdano.",
    columns: { recommendation, id, text: column("Testun", "Yr hyn a ofynnir."), basis },
  },
  "recommendation-caveats": {
    title: "Amodau",
    description: "Rhes ar gyfer pob amod ar argymhelliad.",
    columns: { recommendation, number, text: column("Testun", "Yr amod."), basis },
  },
  "recommendation-progress": {
    title: "Beth ddaeth o’r argymhellion",
    description:
      "Rhes ar gyfer pob peth a gofnodwyd am argymhelliad: pwy atebodd neu wnaeth beth, a phryd. Nid oes dim wedi’i gofnodi am argymhelliad heb res.",
    columns: {
      recommendation,
      number: column("Rhif", "Y lle ymhlith cofnodion ei argymhelliad, gan gyfrif o’r hynaf, o 1."),
      date: column("Dyddiad", "Y diwrnod y’i dywedwyd neu y’i gwnaed, BBBB-MM-DD."),
      status: column(
        "Statws",
        "open: rhoddwyd gerbron rhywun, heb ganlyniad eto. accepted, accepted-in-part, rejected: yr ateb a gafwyd. in-progress, done: yr hyn sy’n cael ei wneud neu a wnaed. superseded: cymerodd rhywbeth arall ei le.",
      ),
      audience: column(
        "Cynulleidfa",
        "`id` rhes yn y tabl audiences: oddi wrth bwy y daw. Gwag lle mae’n wir am bawb y mae’r argymhelliad yn siarad â hwy.",
      ),
      who: column("Pwy", "Pwy a’i dywedodd neu a’i gwnaeth."),
      note: column("Nodyn", "Yr hyn a ddywedwyd neu a wnaed."),
      url: column("Cyfeiriad", "Ble y gellir ei ddarllen."),
      source_key: column("Ffynhonnell", "Allwedd ffynhonnell yn yr adroddiad lle y gellir ei ddarllen."),
      version: column("Fersiwn", "Fersiwn cyntaf yr adroddiad i sôn amdano."),
    },
  },
  "theme-recommendation-links": {
    title: "Pa themâu y mae pob argymhelliad yn eu hateb",
    description: "Rhes ar gyfer pob pâr o thema ac argymhelliad sy’n ei hateb.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "Â pha gynulleidfaoedd y mae pob argymhelliad yn siarad",
    description: "Rhes ar gyfer pob pâr o argymhelliad a chynulleidfa y mae’n siarad â hi.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "Cynulleidfaoedd",
    description: "Rhes ar gyfer pob cynulleidfa y mae’r adroddiad yn siarad â hi.",
    columns: {
      id,
      name: column("Enw", "Yr hyn y gelwir y gynulleidfa."),
      summary: column("Crynodeb", "Pam y mae’r adroddiad yn berthnasol iddi."),
      basis,
    },
  },
  "audience-actions": {
    title: "Yr hyn y gall pob cynulleidfa ei wneud",
    description:
      "Rhes ar gyfer pob pâr o gynulleidfa a cham sydd wedi’i fwriadu ar ei chyfer; mae gan gam i sawl un sawl rhes.",
    columns: {
      audience,
      action: column("Cam", "Yn enwi’r cam; yr un peth ym mhob rhes sydd ag ef."),
      text: column("Testun", "Beth i’w wneud."),
      basis,
    },
  },
  evidence: {
    title: "Tystiolaeth",
    description: "Rhes ar gyfer pob peth a ddywedodd rhywun. Enwir siaradwyr yn ôl rôl, byth yn ôl enw.",
    columns: {
      id,
      kind: column("Math", "Geiriau’r siaradwr ei hun (verbatim) neu aralleiriad (paraphrase)."),
      who: column("Pwy", "Rôl y siaradwr."),
      text: column("Testun", "Yr hyn a ddywedwyd."),
      consent: column("Cydsyniad", "Yr hyn y cytunodd y siaradwr i’w ddangos."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "O dan ba themâu y saif pob darn o dystiolaeth",
    description: "Rhes ar gyfer pob pâr o ddarn o dystiolaeth a thema y saif oddi tani.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "Pa argymhellion y mae pob darn o dystiolaeth yn eu cefnogi",
    description: "Rhes ar gyfer pob pâr o ddarn o dystiolaeth ac argymhelliad y mae’n ei gefnogi.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
