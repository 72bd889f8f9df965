import { column } from "../column.ts";
import type { ContextTableWords } from "../en/context-tables.ts";
import { basis, figure, id, number, short } from "./columns.ts";

/** The words of the tables that say what the findings rest on, and of those of figures. */
export const contextTables: ContextTableWords = {
  report: {
    title: "El informe",
    description: "Una fila: qué es el informe, en cuántas personas se apoya y cómo se les preguntó.",
    columns: {
      id: column("Identificador", "Nombra el informe, en todas sus versiones."),
      title: column("Título", "El título del informe."),
      subtitle: column("Subtítulo", "Lo que está debajo del título."),
      edition: column("Edición", "Qué edición del informe es esta."),
      version: column("Versión", "Tres números: indíquelos al citar."),
      released: column("Publicado", "El día en que salió esta versión, AAAA-MM-DD."),
      language: column("Idioma", "El idioma de los textos, como etiqueta BCP 47."),
      people: column("Personas", "Cuántas personas fueron entrevistadas: la base de todo número que no nombra otra."),
      people_noun: column("Cómo llamarlas", "En plural."),
      people_note: column("Nota sobre ellas", "Lo demás que hay que saber."),
      period: column("Periodo", "Cuándo tuvieron lugar las entrevistas, según la fuente."),
      approach: column("Enfoque", "Cómo se hizo la investigación."),
    },
  },
  "participant-roles": {
    title: "A quién se entrevistó",
    description: "Una fila por función entre las personas entrevistadas.",
    columns: {
      id,
      name: column("Nombre", "La función, en plural."),
      count: column("Número", "Personas con esta función, solo donde la fuente da el número."),
      basis,
    },
  },
  "small-counts": {
    title: "Cómo se tratan los números pequeños",
    description:
      "Una fila por umbral por debajo del cual se ocultan los números, y por número más pequeño que aun así se da.",
    columns: {
      kind: column("Tipo", "Si la fila es un umbral o un número que se da."),
      what: column("Qué", "Para qué es el umbral, o qué se contó."),
      people: column("Personas", "El umbral en personas, o el número con su base."),
      reason: column("Razón", "Por qué se da un número pequeño."),
    },
  },
  method: {
    title: "Cómo se hizo la investigación",
    description: "Una fila por pregunta que se hizo, por paso que se dio y por límite del método.",
    columns: {
      kind: column("Tipo", "Qué describe la fila."),
      id,
      text: column("Texto", "La pregunta, el paso o el límite."),
      basis,
    },
  },
  "reporting-checklist": {
    title: "Lista de comprobación",
    description:
      "Una fila por punto de la norma para informes de entrevistas a la que responde este: COREQ o SRQR, redactado por nosotros.",
    columns: {
      norm: column("Norma", "La norma de la que es el punto."),
      number: column("Número", "El número del punto en la norma."),
      item: column("Punto", "De qué trata el punto."),
      asks: column("Pide", "Lo que debería decir un informe."),
      status: column(
        "Estado",
        "reported: lo dice el capítulo nombrado. not-applicable: no procede. withheld-for-safety: una respuesta podría delatar a personas. missing: el informe no lo dice. Vacío: nadie lo ha examinado aún.",
      ),
      chapter: column("Capítulo", "El `id` del capítulo que lo dice."),
      anchor: column("Epígrafe", "La dirección del epígrafe en ese capítulo."),
      note: column("Nota", "Lo que hay que saber además."),
    },
  },
  chapters: {
    title: "Capítulos",
    description: "Una fila por capítulo del informe, en orden de lectura.",
    columns: {
      number,
      id,
      title: column("Título", "El título del capítulo."),
      short,
      part: column("Parte", "La parte del informe a la que pertenece."),
      summary: column("Resumen", "Lo que halló el capítulo."),
      theme: column("Tema", "El `id` del tema que expone."),
    },
  },
  figures: {
    title: "Figuras",
    description:
      "Una fila por figura. Lo que dibuja está en figure-data, figure-counts o figure-events, o en las tablas de hallazgos y enlaces.",
    columns: {
      id,
      kind: column("Tipo", "Qué dibuja la figura."),
      title: column("Título", "Lo que muestra la figura, como hallazgo."),
      subtitle: column("Subtítulo", "Qué se dibuja, de quién, en qué unidad."),
      description: column("Descripción", "La figura en palabras."),
      caption: column("Pie", "El texto debajo de la figura."),
      source: column("Fuente", "De dónde vienen sus datos."),
      note: column("Nota", "Cómo leerla."),
      basis,
    },
  },
  "figure-data": {
    title: "Datos de las figuras",
    description: "Una fila por barra de una figura que tiene datos propios.",
    columns: {
      figure,
      number,
      label: column("Rótulo", "Lo que representa la barra."),
      value: column("Valor", "Cuántas unidades."),
      unit: column("Unidad", "Qué es una unidad."),
      stated: column("Como se dice", "Las palabras de la propia fuente para el valor."),
    },
  },
  "figure-counts": {
    title: "Números de las figuras",
    description:
      "Una fila por número de una figura: de dos temas juntos, de un tema en una función, de un tema en una ronda.",
    columns: {
      figure,
      number,
      theme: column("Tema", "El tema, por su identificador o su nombre."),
      group: column("Grupo", "El otro tema, la función o la ronda."),
      count: column("Número", "Cuántas personas. Vacío donde la fuente tiene palabras en lugar de un número."),
      of: column("De", "A cuántas personas se preguntó."),
      stated: column("Como se dice", "Las palabras de la propia fuente para el número."),
    },
  },
  "figure-events": {
    title: "Sucesos de las figuras",
    description: "Una fila por suceso de una cronología.",
    columns: {
      figure,
      number,
      event: column("Suceso", "Qué ocurrió."),
      from: column("Desde", "Cuándo, o cuándo empezó: un año, un mes o un día."),
      to: column("Hasta", "Cuándo terminó."),
      stated: column("Como se dice", "Las palabras de la propia fuente para el momento."),
    },
  },
};
