import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column(
  "Dynodwr",
  "Yn enwi’r hyn y mae’r rhes yn sôn amdano; yn sefydlog rhwng fersiynau, ac yn rhan o’i gyfeiriad.",
);
export const number = column(
  "Rhif",
  "Y lle yn yr adroddiad, gan gyfrif o 1.",
  "Cyfrifwyd yn y drefn sydd gan yr adroddiad.",
);
export const basis = column(
  "Sail",
  "A yw’r rhes yn ailadrodd y ffynhonnell (stated) neu’n ddehongliad y golygyddion ohoni (editorial).",
);
export const theme = column("Thema", "`id` rhes yn y tabl themes.");
export const recommendation = column("Argymhelliad", "`id` rhes yn y tabl recommendations.");
export const audience = column("Cynulleidfa", "`id` rhes yn y tabl audiences.");
export const evidence = column("Tystiolaeth", "`id` rhes yn y tabl evidence.");
export const chapter = column("Pennod", "`id` rhes yn y tabl chapters.");
export const figure = column("Ffigur", "`id` rhes yn y tabl figures.");
export const short = column("Teitl byr", "Y teitl fel y mae siartiau a phenawdau tudalen yn ei argraffu.");
export const finding = column("Canfyddiad", "Y canfyddiad mewn brawddeg.");
const bounds =
  "Drwy rifyddeg ar `stated` ac `of` yn unig, i bobl gyfan, oni bai i’r awduron roi’r ffin; nid oes ffin i’r hyn a ddywedir mewn geiriau’n unig.";
export const prevalence = {
  prevalence_kind: column(
    "Math o nifer",
    "exact: mae’r ffynhonnell yn rhoi’r rhif. bounded: mae’r ffynhonnell yn rhoi ffracsiwn mewn geiriau, a ddarllenir fel amrediad. worded: mae’r ffynhonnell yn rhoi gair heb rif ynddo. Gwag: nid yw’r ffynhonnell yn dweud dim amdano.",
    "O ba rai o’r colofnau eraill y mae’r ffynhonnell yn eu llenwi.",
  ),
  stated: column("Fel y’i dywedwyd", "Geiriau’r ffynhonnell ei hun am faint."),
  count: column("Nifer", "Pobl, lle mae’r ffynhonnell yn rhoi’r union rif."),
  at_least: column("O leiaf", "Ffin isaf mewn pobl, a ddarllenwyd o’r geiriau; dim ond lle mae amrediad.", bounds),
  at_most: column("Ar y mwyaf", "Ffin uchaf mewn pobl, a ddarllenwyd o’r geiriau; dim ond lle mae amrediad.", bounds),
  of: column(
    "O blith",
    "Nifer y bobl y mae’r cyfrif o’u plith.",
    "Fel yr ysgrifennodd yr awduron ef; lle nad ydynt yn enwi sail, pawb a gyfwelwyd.",
  ),
};
