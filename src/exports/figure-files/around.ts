import type { Palette } from "../../charts/palette.ts";
import { printPaletteOf } from "../../document/print-palette.ts";
import { wordsFor } from "../../i18n/words.ts";
import type { Report } from "../../model/report.ts";
import type { Figure } from "../../model/schema/figure.ts";
import { type Paragraph, paragraph } from "./stack.ts";

/** What a drawing needs around it once it has left its page. */
export interface Around {
  kicker: string;
  title: string;
  subtitle?: string;
  /** Source and note, each with its label. */
  foot: string[];
  /** Which figure of which report and version this is, whose, under which licence, and where. */
  credit: string;
  palette: Palette;
}

/** The words around a figure of `report`, which is its figure `number`. */
export function wordsAround(figure: Figure, number: number, report: Report): Around {
  const { meta } = report;
  const words = wordsFor(meta.language);
  const kicker = words.numbered(words.figure, number);
  return {
    kicker,
    title: figure.title,
    ...(figure.subtitle ? { subtitle: figure.subtitle } : {}),
    foot: [
      `${words.labelled(words.source)}${figure.source}`,
      ...(figure.note ? [`${words.labelled(words.note)}${figure.note}`] : []),
    ],
    credit: [
      kicker,
      words.commas([meta.title, words.version(meta.version)]),
      words.commas(meta.authors.map(({ name }) => name)) || meta.publisher,
      meta.licence?.name ?? words.noLicence,
      meta.url?.replace(/^https?:\/\//, "").replace(/\/$/, ""),
    ]
      .filter(Boolean)
      .join(" · "),
    palette: printPaletteOf(report),
  };
}

/** Figure number, title and subtitle, `scale` times the size that they have beside a drawing 720 px wide. */
export function headParagraphs({ kicker, title, subtitle, palette }: Around, scale = 1): Paragraph[] {
  return [
    paragraph(kicker, "sans", [14, 18, "semibold"], palette.accent, 0, scale),
    paragraph(title, "serif", [25, 30, "semibold"], palette.ink, 6, scale),
    ...(subtitle ? [paragraph(subtitle, "sans", [15, 21, "regular"], palette.muted, 8, scale)] : []),
  ];
}

/** Source, note, and whose it is. */
export function footParagraphs({ foot, credit, palette }: Around, scale = 1): Paragraph[] {
  return [
    ...foot.map((text) => paragraph(text, "sans", [13, 18, "regular"], palette.muted, 4, scale)),
    paragraph(credit, "sans", [13, 18, "regular"], palette.ink, 12, scale),
  ];
}
