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
