import type { FileWords } from "../en/files.ts";
import type { Locale } from "../locale.ts";

/** What files are called, and what the files say that go with data. */
export const files = ({ number, date, list }: Locale): FileWords => ({
  pdf: {
    a4: {
      title: "El informe completo, compuesto",
      description:
        "Un PDF etiquetado (PDF/UA-1) en A4, con índice, notas, todas las figuras, todos los hallazgos y recomendaciones, y un índice de temas.",
      audience: "imprimir, enviar y guardar",
    },
    "us-letter": {
      title: "El informe completo en US Letter",
      description: "Lo mismo, en otro papel. Sus páginas se cortan en otros lugares.",
      audience: "imprimir en Norteamérica",
    },
    "large-print": {
      title: "El informe completo en letra grande",
      description: `A ${number(18)} puntos y en una columna, con una letra dibujada para baja visión. En A4.`,
      audience: "ojos que ven poco",
    },
    archive: {
      title: "El informe completo, para archivos",
      description: "Las mismas páginas que en A4, como PDF/A-2a.",
      audience: "bibliotecas y archivos",
    },
  },
  summary: {
    title: "En breve",
    description: (pages) =>
      `${pages === 2 ? "Dos páginas" : `${number(pages)} páginas`}: cada hallazgo con su número, cada recomendación, y dónde seguir leyendo.`,
    audience: "repartir",
  },
  epub: {
    title: "El informe completo, como libro electrónico",
    description:
      "EPUB 3 con todas las figuras, notas que se abren sobre el texto, los datos de las figuras en tablas y los números de página del PDF.",
    audience: "teléfonos, tabletas y lectores electrónicos",
  },
  docx: {
    title: "El informe completo, para Word",
    description:
      "Un documento con los estilos propios de Word, con índice, pies de figura, notas y enlaces, y cada figura como imagen con su descripción.",
    audience: "quienes comentan, citan y reelaboran en Word, LibreOffice o Google Docs",
  },
  workbook: {
    title: "Todas las tablas en un libro de cálculo",
    description: "Una hoja por tabla, un diccionario de todas las variables y una primera hoja que dice qué es.",
    audience: "quien trabaja en Excel, LibreOffice o Numbers",
  },
  dataPackage: {
    title: "Paquete de datos",
    description:
      "Cada tabla en CSV y todo lo que las describe: libro de códigos, tipos y claves (Frictionless Data Package, CSVW, RO-Crate), licencia, cita y sumas de comprobación.",
    audience: "investigadores, archivos de datos y programas",
  },
  codebookFile: {
    title: "Libro de códigos",
    description: "Cada variable de cada tabla: su significado, su tipo, sus valores permitidos y cómo se obtuvo.",
    audience: "quien lee las tablas",
  },
  model: {
    title: "El modelo completo",
    description: "Todo lo que hay en las tablas y más, en un archivo.",
    audience: "programas",
  },
  citation: {
    title: (format) => `Cita en ${format}`,
    bibtex: "LaTeX, con BibLaTeX o BibTeX",
    ris: "Zotero, EndNote, Mendeley y catálogos de bibliotecas",
    csl: "Pandoc y otros programas que leen CSL-JSON",
    cff: "repositorios como GitHub y Zenodo",
  },
  funderPack: {
    title: "Dosier para financiadores",
    description:
      "Lo que un consejo o un equipo de subvenciones guarda en su archivo: el informe, sus datos, cómo citarlo y sumas de comprobación.",
    descriptionWithSummary:
      "Lo que un consejo o un equipo de subvenciones guarda en su archivo: el informe, su resumen, sus datos, cómo citarlo y sumas de comprobación.",
    audience: "financiadores y consejos",
  },
  everything: {
    title: "Todo",
    description: "Todos los archivos de esta página, en carpetas, con sumas de comprobación.",
    audience: "archivos, y para guardar",
  },
  checksums: {
    title: "Sumas de comprobación",
    description: "El SHA-256 de cada archivo de esta página, que se comprueba con sha256sum -c.",
    audience: "quien tenga que demostrar que un archivo es el que se publicó",
  },
  pack: {
    line: (name, version, edition, day) =>
      `${name}: versión ${version} (edición: ${edition}), publicada el ${date(day)}`,
    cite: "CÓMO CITAR",
    where: "DÓNDE ESTÁ",
    nowhere: "El informe no da ninguna dirección.",
    licence: "LICENCIA",
    contents: "QUÉ HAY AQUÍ",
    read: "read/: el informe para leer e imprimir",
    dataPackage: "data-package/: cada tabla, y todo lo que las describe; empiece por data-package/README.md",
    data: "data/: las mismas tablas en un libro de cálculo",
    citations: "cite/: cómo citar el informe, para gestores de referencias",
    figures: "figures/: cada figura como dibujo, imágenes y datos",
    sums: "SHA256SUMS: sumas de comprobación de cada archivo, que se comprueban con: sha256sum -c SHA256SUMS",
  },
  licence: {
    given: (title) => `«${title}» se publica con esta licencia:`,
    none: "No se ha concedido licencia para este informe y sus datos. Cite de él lo que permita la ley; pregunte antes de reutilizar más.",
  },
  dataOf: (title) => `Datos de «${title}»`,
  restsOn: (total, noun, period) => `${number(total)} ${noun} (${period})`,
  interviews: (total, noun, period) => `Entrevistas con ${number(total)} ${noun} (${period})`,
  tablesOf:
    "Tablas de los hallazgos, con sus números tal como los da la fuente, de las recomendaciones, las pruebas y el método.",
  commissionedBy: (names) => `Encargado por ${list(names)}`,
  citeMessage: "Si usa estos datos, cite el informe como sigue, con su versión.",
  genre: "Informe",
  parts: {
    csvw: "Las tablas como CSV on the Web",
    model: "Todo lo que hay en las tablas y más, para programas",
    descriptor: "Las tablas como Frictionless Data Package",
    codebookToRead: "Libro de códigos, para leer",
    readme: "Qué es esto",
    licence: "Licencia",
    cite: "Cómo citar",
  },
  readme: {
    version: (version, edition, day) => `Versión ${version} (edición: ${edition}), publicada el ${date(day)}.`,
    rests: (what) => `Se apoya en ${what}.`,
    address: (url) => `Dirección: ${url}`,
    cite: "Cómo citar",
    citePrograms: "Lo mismo para programas: `CITATION.cff`.",
    licence: "Licencia",
    contents: "Qué hay aquí",
    head: ["Archivo", "Qué es", "Filas"],
    others: [
      "`codebook.md`, `codebook.csv`: cada variable, su significado, su tipo, los valores que puede tener y cómo se obtuvo",
      "`report.json`: todo lo que hay en las tablas y más, tal como lo tiene el modelo del informe, para programas",
      "`datapackage.json`: las tablas como Frictionless Data Package (versión 2), con tipos, claves y enlaces entre tablas",
      "`data/csv-metadata.json`: lo mismo como CSV on the Web del W3C",
      "`ro-crate-metadata.json`: el paquete como RO-Crate (versión 1.2), para archivos",
      "`LICENCE.txt`, `CITATION.cff` y `SHA256SUMS`, que comprueba `sha256sum -c SHA256SUMS`",
    ],
    read: "Cómo leerlo",
    rules: [
      "Los archivos CSV están en UTF-8 con marca de orden de bytes, separados por comas, y cada línea termina en CR LF.",
      "Una celda vacía es un valor que el informe no tiene. Nunca es 0. En las columnas de números, `[c]` es un número pequeño que se oculta para que no se reconozca a nadie, y `[x]` significa que no se preguntó a nadie.",
      "Los números son los que da la fuente. Donde da una fracción en palabras, `at_least` y `at_most` son sus límites en personas enteras; donde da cualquier otra palabra, no hay número.",
      "`basis` dice de cada fila si repite la fuente (`stated`) o es la lectura que hace de ella la redacción (`editorial`).",
      "Una celda de texto que empieza por =, +, -, @, un tabulador o un retorno de carro lleva delante un apóstrofo, para que ninguna hoja de cálculo la ejecute como fórmula; también la que empieza por apóstrofos y uno de estos signos. Quite el primer apóstrofo para tener el texto como se escribió.",
    ],
  },
  codebook: {
    title: (title) => `Libro de códigos: ${title}`,
    facts: (rows, key) => `Filas: ${number(rows)}. Clave: ${key}.`,
    and: " y ",
    head: {
      table: "Tabla",
      variable: "Variable",
      title: "Título",
      meaning: "Significado",
      type: "Tipo",
      required: "Siempre presente",
      allowed: "Valores permitidos",
      missing: "Cuando falta un valor",
      refers_to: "Remite a",
      derived: "Cómo se obtuvo",
    },
    types: {
      text: "texto",
      id: "identificador (letras minúsculas, cifras, guiones)",
      integer: "número entero desde 0",
      number: "número desde 0",
    },
    empty: "vacía: no se da",
    notGiven: "No se da",
    yes: "sí",
    no: "no",
    asWritten: "Como lo escribieron los autores.",
  },
  workbookSheet: {
    whatItIs: "Qué es",
    restsOn: "Se apoya en",
    version: "Versión",
    versionText: (version, day) => `${version}, publicada el ${date(day)}`,
    cite: "Cómo citar",
    licence: "Licencia",
    address: "Dirección",
    howToRead: "Cómo leerlo",
    howToReadText:
      "Una celda vacía es un valor que el informe no tiene; nunca es 0. En los números, [c] es un número pequeño que se oculta para que no se reconozca a nadie, y [x] significa que no se preguntó a nadie.",
    sheet: "Hoja",
    row: "Qué es una fila",
    dictionary: "Una fila por variable de cada tabla: su significado, su tipo y sus valores.",
  },
  thresholds: {
    themes: "número bajo un tema, al menos",
    attributes: "número de personas en una función, al menos",
    remainder: "personas que quedan fuera de un número, ninguna o al menos",
    protection: "distancia entre el mínimo y el máximo que puede ser un número oculto, al menos",
  },
});
