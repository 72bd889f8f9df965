import type { FileWords } from "../en/files.ts";
import type { Locale } from "../locale.ts";

/** What files are called, and what the files say that go with data. */
export const files = ({ number, date, list }: Locale): FileWords => ({
  pdf: {
    a4: {
      title: "Yr adroddiad cyfan, wedi’i gysodi",
      description:
        "PDF wedi’i dagio (PDF/UA-1) ar A4, gyda chynnwys, nodiadau, pob ffigur, yr holl ganfyddiadau ac argymhellion, a mynegai.",
      audience: "y rhai sy’n argraffu, yn anfon ac yn cadw",
    },
    "us-letter": {
      title: "Yr adroddiad cyfan ar US Letter",
      description: "Yr un peth, ar bapur arall. Mae ei dudalennau’n torri mewn mannau eraill.",
      audience: "y rhai sy’n argraffu yng Ngogledd America",
    },
    "large-print": {
      title: "Yr adroddiad cyfan mewn print bras",
      description: `Mewn ${number(18)} pwynt ac un golofn, mewn teip a luniwyd ar gyfer golwg gwan. Ar A4.`,
      audience: "llygaid sy’n gweld ychydig",
    },
    archive: {
      title: "Yr adroddiad cyfan, ar gyfer archifau",
      description: "Yr un tudalennau ag ar A4, fel PDF/A-2a.",
      audience: "llyfrgelloedd ac archifau",
    },
  },
  summary: {
    title: "Yn gryno",
    description: (pages) =>
      `${pages === 2 ? "Dwy dudalen" : `Tudalennau: ${number(pages)}`}: pob canfyddiad gyda’i nifer, pob argymhelliad, a ble i ddarllen ymlaen.`,
    audience: "y rhai sy’n ei ddosbarthu",
  },
  epub: {
    title: "Yr adroddiad cyfan, fel e-lyfr",
    description:
      "EPUB 3 gyda phob ffigur, nodiadau sy’n agor dros y testun, data’r ffigurau mewn tablau, a rhifau tudalen y PDF.",
    audience: "ffonau, llechi ac e-ddarllenwyr",
  },
  docx: {
    title: "Yr adroddiad cyfan, ar gyfer Word",
    description:
      "Dogfen yn arddulliau Word ei hun, gyda chynnwys, capsiynau, troednodiadau a dolenni, a phob ffigur fel llun gyda’i ddisgrifiad.",
    audience: "y rhai sy’n rhoi sylwadau, yn dyfynnu ac yn ailweithio yn Word, LibreOffice neu Google Docs",
  },
  workbook: {
    title: "Pob tabl mewn un llyfr gwaith",
    description: "Dalen ar gyfer pob tabl, geiriadur o bob newidyn, a dalen gyntaf sy’n dweud beth ydyw.",
    audience: "unrhyw un sy’n gweithio yn Excel, LibreOffice neu Numbers",
  },
  dataPackage: {
    title: "Pecyn data",
    description:
      "Pob tabl fel CSV a phopeth sy’n eu disgrifio: llyfr codau, mathau ac allweddi (Frictionless Data Package, CSVW, RO-Crate), trwydded, cyfeiriad, sieciau swm.",
    audience: "ymchwilwyr, archifau data a rhaglenni",
  },
  codebookFile: {
    title: "Llyfr codau",
    description: "Pob newidyn ym mhob tabl: ei ystyr, ei fath, y gwerthoedd a ganiateir, a sut y daeth i fod.",
    audience: "pwy bynnag sy’n darllen y tablau",
  },
  model: {
    title: "Y model cyfan",
    description: "Popeth yn y tablau a mwy, mewn un ffeil.",
    audience: "rhaglenni",
  },
  citation: {
    title: (format) => `Cyfeiriad fel ${format}`,
    bibtex: "LaTeX, gyda BibLaTeX neu BibTeX",
    ris: "Zotero, EndNote, Mendeley a chatalogau llyfrgell",
    csl: "Pandoc a rhaglenni eraill sy’n darllen CSL-JSON",
    cff: "ystorfeydd fel GitHub a Zenodo",
  },
  funderPack: {
    title: "Pecyn i gyllidwyr",
    description:
      "Yr hyn y mae bwrdd neu dîm grantiau yn ei gadw ar ffeil: yr adroddiad, ei ddata, sut i’w ddyfynnu, a sieciau swm.",
    descriptionWithSummary:
      "Yr hyn y mae bwrdd neu dîm grantiau yn ei gadw ar ffeil: yr adroddiad, ei grynodeb, ei ddata, sut i’w ddyfynnu, a sieciau swm.",
    audience: "cyllidwyr a byrddau",
  },
  everything: {
    title: "Popeth",
    description: "Pob ffeil ar y dudalen hon, mewn ffolderi, gyda sieciau swm.",
    audience: "archifau, ac i’w gadw",
  },
  checksums: {
    title: "Sieciau swm",
    description: "SHA-256 pob ffeil ar y dudalen hon, i’w wirio gan sha256sum -c.",
    audience: "pwy bynnag sy’n gorfod dangos mai ffeil yw’r un a gyhoeddwyd",
  },
  pack: {
    line: (name, version, edition, day) => `${name}: fersiwn ${version} (rhifyn: ${edition}), cyhoeddwyd ${date(day)}`,
    cite: "SUT I DDYFYNNU",
    where: "BLE MAE",
    nowhere: "Nid yw’r adroddiad yn rhoi cyfeiriad.",
    licence: "TRWYDDED",
    contents: "BETH SYDD YMA",
    read: "read/: yr adroddiad i’w ddarllen a’i argraffu",
    dataPackage: "data-package/: pob tabl, a phopeth sy’n eu disgrifio; dechreuwch gyda data-package/README.md",
    data: "data/: yr un tablau fel llyfr gwaith",
    citations: "cite/: sut i ddyfynnu’r adroddiad, ar gyfer rhaglenni rheoli cyfeiriadau",
    figures: "figures/: pob ffigur fel lluniad, lluniau a data",
    sums: "SHA256SUMS: sieciau swm pob ffeil, i’w gwirio gan: sha256sum -c SHA256SUMS",
  },
  licence: {
    given: (title) => `Cyhoeddir “${title}” o dan y drwydded hon:`,
    none: "Ni roddwyd trwydded ar gyfer yr adroddiad hwn a’i ddata. Dyfynnwch ohono fel y mae’r gyfraith yn ei ganiatáu; gofynnwch cyn ailddefnyddio mwy.",
  },
  dataOf: (title) => `Data “${title}”`,
  restsOn: (total, noun, period) => `${number(total)} ${noun} (${period})`,
  interviews: (total, noun, period) => `Cyfweliadau (${noun}: ${number(total)}) (${period})`,
  tablesOf:
    "Tablau o’r canfyddiadau, gyda’u niferoedd fel y mae’r ffynhonnell yn eu rhoi, yr argymhellion, y dystiolaeth a’r dull.",
  commissionedBy: (names) => `Comisiynwyd gan ${list(names)}`,
  citeMessage: "Os defnyddiwch y data hyn, dyfynnwch yr adroddiad fel isod, gyda’i fersiwn.",
  genre: "Adroddiad",
  parts: {
    csvw: "Y tablau fel CSV on the Web",
    model: "Popeth yn y tablau a mwy, ar gyfer rhaglenni",
    descriptor: "Y tablau fel Frictionless Data Package",
    codebookToRead: "Llyfr codau, i’w ddarllen",
    readme: "Beth yw hwn",
    licence: "Trwydded",
    cite: "Sut i ddyfynnu",
  },
  readme: {
    version: (version, edition, day) => `Fersiwn ${version} (rhifyn: ${edition}), cyhoeddwyd ${date(day)}.`,
    rests: (what) => `Mae’n seiliedig ar: ${what}.`,
    address: (url) => `Cyfeiriad: ${url}`,
    cite: "Sut i ddyfynnu",
    citePrograms: "Yr un peth ar gyfer rhaglenni: `CITATION.cff`.",
    licence: "Trwydded",
    contents: "Beth sydd yma",
    head: ["Ffeil", "Beth ydyw", "Rhesi"],
    others: [
      "`codebook.md`, `codebook.csv`: pob newidyn, ei ystyr, ei fath, y gwerthoedd y gall eu cael, a sut y daeth i fod",
      "`report.json`: popeth yn y tablau a mwy, fel y mae model yr adroddiad yn ei gadw, ar gyfer rhaglenni",
      "`datapackage.json`: y tablau fel Frictionless Data Package (fersiwn 2), gyda mathau, allweddi a dolenni rhwng tablau",
      "`data/csv-metadata.json`: yr un peth fel CSV on the Web gan W3C",
      "`ro-crate-metadata.json`: y pecyn fel RO-Crate (fersiwn 1.2), ar gyfer archifau",
      "`LICENCE.txt`, `CITATION.cff`, a `SHA256SUMS`, y mae `sha256sum -c SHA256SUMS` yn ei wirio",
    ],
    read: "Sut i’w ddarllen",
    rules: [
      "Mae’r ffeiliau CSV yn UTF-8 gyda marc trefn beitiau, wedi’u gwahanu gan atalnodau, a phob llinell yn gorffen gyda CR LF.",
      "Gwerth nad yw gan yr adroddiad yw cell wag. Nid 0 mohono byth. Mewn colofnau niferoedd, nifer bach a ataliwyd fel nad adnabyddir neb yw `[c]`, ac ystyr `[x]` yw na holwyd neb.",
      "Mae niferoedd fel y mae’r ffynhonnell yn eu rhoi. Lle mae’n rhoi ffracsiwn mewn geiriau, `at_least` ac `at_most` yw ei ffiniau mewn pobl gyfan; lle mae’n rhoi unrhyw air arall, nid oes rhif.",
      "Mae `basis` yn dweud am bob rhes a yw’n ailadrodd y ffynhonnell (`stated`) neu’n ddehongliad y golygyddion ohoni (`editorial`).",
      "Mae collnod o flaen cell destun sy’n dechrau gydag =, +, -, @, tab neu ddychweliad cerbyd, fel na fydd unrhyw daenlen yn ei rhedeg fel fformiwla; felly hefyd un sy’n dechrau gyda chollnodau ac un o’r rhain. Tynnwch y collnod cyntaf i gael y testun fel y’i hysgrifennwyd.",
    ],
  },
  codebook: {
    title: (title) => `Llyfr codau: ${title}`,
    facts: (rows, key) => `Rhesi: ${number(rows)}. Allwedd: ${key}.`,
    and: " a ",
    head: {
      table: "Tabl",
      variable: "Newidyn",
      title: "Teitl",
      meaning: "Ystyr",
      type: "Math",
      required: "Rhoddir bob tro",
      allowed: "Gwerthoedd a ganiateir",
      missing: "Lle mae gwerth ar goll",
      refers_to: "Yn cyfeirio at",
      derived: "Sut y daeth i fod",
    },
    types: {
      text: "testun",
      id: "dynodwr (llythrennau bach, digidau, cysylltnodau)",
      integer: "rhif cyfan o 0 i fyny",
      number: "rhif o 0 i fyny",
    },
    empty: "gwag: heb ei roi",
    notGiven: "Heb ei roi",
    yes: "ie",
    no: "na",
    asWritten: "Fel yr ysgrifennodd yr awduron ef.",
  },
  workbookSheet: {
    whatItIs: "Beth ydyw",
    restsOn: "Yn seiliedig ar",
    version: "Fersiwn",
    versionText: (version, day) => `${version}, cyhoeddwyd ${date(day)}`,
    cite: "Sut i ddyfynnu",
    licence: "Trwydded",
    address: "Cyfeiriad",
    howToRead: "Sut i’w ddarllen",
    howToReadText:
      "Gwerth nad yw gan yr adroddiad yw cell wag; nid 0 mohono byth. Ymhlith niferoedd, nifer bach a ataliwyd fel nad adnabyddir neb yw [c], ac ystyr [x] yw na holwyd neb.",
    sheet: "Dalen",
    row: "Beth yw rhes",
    dictionary: "Rhes ar gyfer pob newidyn ym mhob tabl: ei ystyr, ei fath a’i werthoedd.",
  },
  thresholds: {
    themes: "nifer o dan thema, o leiaf",
    attributes: "nifer o bobl mewn rôl, o leiaf",
    remainder: "pobl a adewir allan o nifer, neb neu o leiaf",
    protection: "pellter rhwng y lleiaf a’r mwyaf y gall nifer a ataliwyd fod, o leiaf",
  },
});
