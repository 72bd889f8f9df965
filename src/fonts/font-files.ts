import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

function file(packageName: string, folder: string, name: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), folder, name);
}

const serif = (folder: string, style: string) =>
  file("@expo-google-fonts/source-serif-4", folder, `SourceSerif4_${style}.ttf`);
const sans = (folder: string, style: string) =>
  file("@expo-google-fonts/atkinson-hyperlegible-next", folder, `AtkinsonHyperlegibleNext_${style}.ttf`);

/**
 * The font files that everything is set in: the site's WOFF2 subsets, the PDF, the pictures, and the
 * text measuring of the charts. One list, so that a label measured is a label drawn.
 */
export const fontFiles = {
  serif: serif("400Regular", "400Regular"),
  serifItalic: serif("400Regular_Italic", "400Regular_Italic"),
  serifSemibold: serif("600SemiBold", "600SemiBold"),
  serifSemiboldItalic: serif("600SemiBold_Italic", "600SemiBold_Italic"),
  sans: sans("400Regular", "400Regular"),
  sansItalic: sans("400Regular_Italic", "400Regular_Italic"),
  sansSemibold: sans("600SemiBold", "600SemiBold"),
  arabic: file("@expo-google-fonts/noto-naskh-arabic", "400Regular", "NotoNaskhArabic_400Regular.ttf"),
  arabicSemibold: file("@expo-google-fonts/noto-naskh-arabic", "600SemiBold", "NotoNaskhArabic_600SemiBold.ttf"),
} as const;

/** Family names as the files give them; CSS and Typst use the same ones. */
export const families = {
  serif: "Source Serif 4",
  sans: "Atkinson Hyperlegible Next",
  arabic: "Noto Naskh Arabic",
} as const;
