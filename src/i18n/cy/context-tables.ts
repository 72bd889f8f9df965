import { column } from "../column.ts";
import type { ContextTableWords } from "../en/context-tables.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables: ContextTableWords = {
  report: {
    title: "Yr adroddiad",
    description: "Un rhes: beth yw’r adroddiad, ar faint o bobl y mae’n seiliedig, a sut y’u holwyd.",
    columns: {
      id: column("Dynodwr", "Yn enwi’r adroddiad, ym mhob fersiwn."),
      title: column("Teitl", "Teitl yr adroddiad."),
      subtitle: column("Is-deitl", "Yr hyn sydd o dan y teitl."),
      edition: column("Rhifyn", "Pa rifyn o’r adroddiad yw hwn."),
      version: column("Fersiwn", "Tri rhif: enwch nhw wrth ddyfynnu."),
      released: column("Cyhoeddwyd", "Y diwrnod y daeth y fersiwn hwn allan, BBBB-MM-DD."),
      language: column("Iaith", "Iaith y testunau, fel tag BCP 47."),
      people: column("Pobl", "Faint o bobl a gyfwelwyd: sail pob nifer nad yw’n enwi un arall."),
      people_noun: column("Beth i’w galw", "Yn y lluosog."),
      people_note: column("Nodyn amdanynt", "Beth arall sydd i’w wybod."),
      period: column("Cyfnod", "Pryd y cynhaliwyd y cyfweliadau, fel y dywed y ffynhonnell."),
      approach: column("Dull", "Sut y gwnaed yr ymchwil."),
    },
  },
  "participant-roles": {
    title: "Pwy a gyfwelwyd",
    description: "Rhes ar gyfer pob rôl ymhlith y bobl a gyfwelwyd.",
    columns: {
      id,
      name: column("Enw", "Y rôl, yn y lluosog."),
      count: column("Nifer", "Pobl â’r rôl hon, dim ond lle mae’r ffynhonnell yn rhoi’r rhif."),
      basis,
    },
  },
  "small-counts": {
    title: "Sut y trinnir niferoedd bach",
    description:
      "Rhes ar gyfer pob trothwy yr atelir niferoedd oddi tano, ac ar gyfer pob nifer llai a roddir er hynny.",
    columns: {
      kind: column("Math", "A yw’r rhes yn drothwy neu’n nifer a roddir."),
      what: column("Beth", "Ar gyfer beth y mae’r trothwy, neu beth a gyfrifwyd."),
      people: column("Pobl", "Y trothwy mewn pobl, neu’r nifer gyda’i sail."),
      reason: column("Rheswm", "Pam y rhoddir nifer bach."),
    },
  },
  method: {
    title: "Sut y gwnaed yr ymchwil",
    description: "Rhes ar gyfer pob cwestiwn a ofynnwyd, pob cam a gymerwyd a phob un o derfynau’r dull.",
    columns: {
      kind: column("Math", "Yr hyn y mae’r rhes yn ei ddisgrifio."),
      id,
      text: column("Testun", "Y cwestiwn, y cam neu’r terfyn."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "Rhestr wirio",
    description:
      "Rhes ar gyfer pob eitem o’r safon ar gyfer adroddiadau ar gyfweliadau y mae hwn yn ei hateb: COREQ neu SRQR, yn ein geiriau ni.",
    columns: {
      norm: column("Safon", "Y safon y daw’r eitem ohoni."),
      number: column("Rhif", "Rhif yr eitem yn y safon."),
      item: column("Eitem", "Am beth y mae’r eitem."),
      asks: column("Gofynnir", "Yr hyn y dylai adroddiad ei ddweud."),
      status: column(
        "Statws",
        "reported: mae’r bennod a enwir yn ei ddweud. not-applicable: ddim yn berthnasol. withheld-for-safety: gallai ateb ddatgelu pobl. missing: nid yw’r adroddiad yn dweud. Gwag: nid oes neb wedi edrych eto.",
      ),
      chapter: column("Pennod", "`id` y bennod sy’n ei ddweud."),
      anchor: column("Pennawd", "Cyfeiriad y pennawd yn y bennod honno."),
      note: column("Nodyn", "Beth sydd i’w wybod heblaw hynny."),
    },
  },
  chapters: {
    title: "Penodau",
    description: "Rhes ar gyfer pob pennod o’r adroddiad, yn y drefn ddarllen.",
    columns: {
      number,
      id,
      title: column("Teitl", "Teitl y bennod."),
      short,
      part: column("Rhan", "Y rhan o’r adroddiad y mae’n perthyn iddi."),
      summary: column("Crynodeb", "Yr hyn a ganfu’r bennod."),
      theme: column("Thema", "`id` y thema y mae’n ei thrafod."),
    },
  },
  figures: {
    title: "Ffigurau",
    description:
      "Rhes ar gyfer pob ffigur. Mae’r hyn y mae’n ei luniadu yn figure-data, figure-counts neu figure-events, neu yn nhablau’r canfyddiadau a’r dolenni.",
    columns: {
      id,
      kind: column("Math", "Yr hyn y mae’r ffigur yn ei luniadu."),
      title: column("Teitl", "Yr hyn y mae’r ffigur yn ei ddangos, fel canfyddiad."),
      subtitle: column("Is-deitl", "Beth a luniadir, am bwy, ym mha uned."),
      description: column("Disgrifiad", "Y ffigur mewn geiriau."),
      caption: column("Capsiwn", "Y testun o dan y ffigur."),
      source: column("Ffynhonnell", "O ble y daw ei ddata."),
      note: column("Nodyn", "Sut i’w ddarllen."),
      basis,
    },
  },
  "figure-data": {
    title: "Data’r ffigurau",
    description: "Rhes ar gyfer pob bar mewn ffigur sydd â’i ddata ei hun.",
    columns: {
      figure,
      number,
      label: column("Label", "Yr hyn y mae’r bar yn ei gynrychioli."),
      value: column("Gwerth", "Faint o unedau."),
      unit: column("Uned", "Beth yw un uned."),
      stated: column("Fel y’i dywedwyd", "Geiriau’r ffynhonnell ei hun am y gwerth."),
    },
  },
  "figure-counts": {
    title: "Niferoedd mewn ffigurau",
    description:
      "Rhes ar gyfer pob nifer mewn ffigur: o ddwy thema gyda’i gilydd, o thema mewn rôl, o thema mewn cylch.",
    columns: {
      figure,
      number,
      theme: column("Thema", "Y thema, yn ôl ei dynodwr neu ei henw."),
      group: column("Grŵp", "Y thema arall, y rôl neu’r cylch."),
      count: column("Nifer", "Faint o bobl. Gwag lle mae gan y ffynhonnell eiriau yn lle rhif."),
      of: column("O blith", "Faint o bobl a holwyd."),
      stated: column("Fel y’i dywedwyd", "Geiriau’r ffynhonnell ei hun am y nifer."),
    },
  },
  "figure-events": {
    title: "Digwyddiadau mewn ffigurau",
    description: "Rhes ar gyfer pob digwyddiad ar linell amser.",
    columns: {
      figure,
      number,
      event: column("Digwyddiad", "Beth ddigwyddodd."),
      from: column("O", "Pryd, neu pryd y dechreuodd: blwyddyn, mis neu ddiwrnod."),
      to: column("Hyd", "Pryd y daeth i ben."),
      stated: column("Fel y’i dywedwyd", "Geiriau’r ffynhonnell ei hun am yr amser."),
    },
  },
};
