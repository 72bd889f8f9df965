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
    suppressed: "Oculto, para que no se reconozca a nadie. Puede ser pequeño, o delatar a uno pequeño.",
    notAsked: "No se preguntó a nadie.",
  },
  themes: {
    title: "Temas",
    description: "Una fila por tema: lo que dijo la gente, y cuántas personas.",
    columns: {
      number,
      id,
      title: column("Título", "El nombre del tema."),
      short,
      finding,
      ...prevalence,
      basis,
      chapter,
    },
  },
  subfindings: {
    title: "Hallazgos parciales",
    description: "Una fila por parte de un tema que tiene su propio número.",
    columns: { theme, id, short, finding, ...prevalence, basis },
  },
  recommendations: {
    title: "Recomendaciones",
    description: "Una fila por recomendación.",
    columns: {
      number,
      id,
      title: column("Título", "El nombre de la recomendación."),
      short,
      summary: column("Resumen", "Lo que recomienda, en una o dos frases."),
      ...prevalence,
      leads: column("Quién podría encabezarla", "Quién podría encabezarla, donde lo dice el informe."),
      leads_basis: column("Base de lo anterior", "Como basis, para `leads`."),
      basis,
      chapter,
    },
  },
  "recommendation-asks": {
    title: "Lo que pide cada recomendación",
    description: "Una fila por cosa que pide una recomendación.",
    columns: { recommendation, id, text: column("Texto", "Lo que se pide."), basis },
  },
  "recommendation-caveats": {
    title: "Salvedades",
    description: "Una fila por salvedad a una recomendación.",
    columns: { recommendation, number, text: column("Texto", "La salvedad."), basis },
  },
  "recommendation-progress": {
    title: "Qué ha sido de las recomendaciones",
    description:
      "Una fila por cada cosa que consta de una recomendación: quién respondió o hizo qué, y cuándo. De una recomendación sin fila no consta nada.",
    columns: {
      recommendation,
      number: column(
        "Número",
        "El lugar entre las entradas de su recomendación, contado desde la más antigua, a partir de 1.",
      ),
      date: column("Fecha", "El día en que se dijo o se hizo, AAAA-MM-DD."),
      status: column(
        "Estado",
        "open: se planteó a alguien y aún no ha dado resultado. accepted, accepted-in-part, rejected: lo que se respondió. in-progress, done: lo que se hace o se hizo. superseded: otra cosa ocupó su lugar.",
      ),
      audience: column(
        "Público",
        "El `id` de una fila de la tabla audiences: de quién procede. Vacío donde vale para todos aquellos a quienes se dirige la recomendación.",
      ),
      who: column("Quién", "Quién lo dijo o lo hizo."),
      note: column("Nota", "Lo que se dijo o se hizo."),
      url: column("Dirección", "Dónde se puede leer."),
      source_key: column("Fuente", "La clave de una fuente del informe donde se puede leer."),
      version: column("Versión", "La primera versión del informe que lo cuenta."),
    },
  },
  "theme-recommendation-links": {
    title: "A qué temas responde cada recomendación",
    description: "Una fila por par de un tema y una recomendación que responde a él.",
    columns: { theme, recommendation, basis },
  },
  "recommendation-audience-links": {
    title: "A qué públicos se dirige cada recomendación",
    description: "Una fila por par de una recomendación y un público al que se dirige.",
    columns: { recommendation, audience, basis },
  },
  audiences: {
    title: "Públicos",
    description: "Una fila por público al que se dirige el informe.",
    columns: {
      id,
      name: column("Nombre", "Cómo se llama el público."),
      summary: column("Resumen", "Por qué le atañe el informe."),
      basis,
    },
  },
  "audience-actions": {
    title: "Lo que puede hacer cada público",
    description:
      "Una fila por par de un público y una acción destinada a él; una acción para varios tiene varias filas.",
    columns: {
      audience,
      action: column("Acción", "Nombra la acción; el mismo en cada fila que la tiene."),
      text: column("Texto", "Qué hacer."),
      basis,
    },
  },
  evidence: {
    title: "Pruebas",
    description: "Una fila por cosa que dijo alguien. Quienes hablan figuran por su función, nunca por su nombre.",
    columns: {
      id,
      kind: column("Tipo", "Las palabras de quien habla (verbatim) o dichas de otro modo (paraphrase)."),
      who: column("Quién", "La función de quien habla."),
      text: column("Texto", "Lo que se dijo."),
      consent: column("Consentimiento", "Lo que quien habla aceptó que se mostrara."),
      basis,
    },
  },
  "evidence-theme-links": {
    title: "Bajo qué temas está cada prueba",
    description: "Una fila por par de una prueba y un tema bajo el que está.",
    columns: { evidence, theme },
  },
  "evidence-recommendation-links": {
    title: "Qué recomendaciones apoya cada prueba",
    description: "Una fila por par de una prueba y una recomendación que apoya.",
    columns: { evidence, recommendation },
  },
  ...contextTables,
};
