import type { ChangesWords } from "../changes-words.ts";
import type { Locale } from "../locale.ts";

/** The words of what a version changed. */
export const changes = ({ plural }: Locale): ChangesWords => ({
  title: (version) => `Qué cambió en la versión ${version}`,
  comparedWith: (version) => `En comparación con la versión ${version}.`,
  key: "Tachado: lo que había. Subrayado: lo que hay ahora.",
  link: "Qué cambió, palabra por palabra",
  nothing: "No cambiaron palabras, recuentos ni datos.",
  groups: {
    report: "El informe",
    chapter: "Capítulos",
    theme: "Hallazgos",
    recommendation: "Recomendaciones",
    figure: "Figuras",
  },
  parts: { subfinding: "Parte de un hallazgo", ask: "Petición" },
  added: "Nuevo",
  removed: "Retirado",
  texts: {
    title: "Título",
    summary: "Resumen",
    people: "Personas",
    count: "Recuento",
    finding: "Hallazgo",
    text: "Texto",
    heading: "Epígrafe",
    passage: "Pasaje",
  },
  passagesAdded: (n) => plural(n, { one: "{n} pasaje nuevo", other: "{n} pasajes nuevos" }),
  passagesRemoved: (n) => plural(n, { one: "{n} pasaje retirado", other: "{n} pasajes retirados" }),
  data: "Cambiaron sus datos.",
  unsaid: "Cambió la redacción. Las palabras no se muestran porque ahora no figuran aquí.",
  gone: "Esta página se retiró",
  goneIn: (version) => `Formó parte del informe hasta la versión ${version}.`,
});
