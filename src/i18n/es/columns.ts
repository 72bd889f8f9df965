import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column(
  "Identificador",
  "Nombra aquello de lo que trata la fila; estable entre versiones, y parte de su dirección.",
);
export const number = column(
  "Número",
  "El lugar en el informe, contado desde 1.",
  "Contado en el orden en que los tiene el informe.",
);
export const basis = column(
  "Base",
  "Si la fila repite la fuente (stated) o es la lectura que hace de ella la redacción (editorial).",
);
export const theme = column("Tema", "El `id` de una fila de la tabla themes.");
export const recommendation = column("Recomendación", "El `id` de una fila de la tabla recommendations.");
export const audience = column("Público", "El `id` de una fila de la tabla audiences.");
export const evidence = column("Prueba", "El `id` de una fila de la tabla evidence.");
export const chapter = column("Capítulo", "El `id` de una fila de la tabla chapters.");
export const figure = column("Figura", "El `id` de una fila de la tabla figures.");
export const short = column("Título breve", "El título tal como lo imprimen las figuras y las cabeceras.");
export const finding = column("Hallazgo", "El hallazgo en una frase.");
const bounds =
  "Solo por aritmética sobre `stated` y `of`, en personas enteras, salvo que los autores dieran el límite; lo dicho solo en palabras no tiene.";
export const prevalence = {
  prevalence_kind: column(
    "Tipo de número",
    "exact: la fuente da el número. bounded: la fuente da una fracción en palabras, leída como intervalo. worded: la fuente da una palabra que no contiene número. Vacío: la fuente no dice nada de ello.",
    "De cuáles de las otras columnas llena la fuente.",
  ),
  stated: column("Como se dice", "Las palabras de la propia fuente sobre cuántas."),
  count: column("Número", "Personas, donde la fuente da el número exacto."),
  at_least: column("Al menos", "Límite inferior en personas, leído de las palabras; solo si hay intervalo.", bounds),
  at_most: column("Como máximo", "Límite superior en personas, leído de las palabras; solo si hay intervalo.", bounds),
  of: column(
    "De",
    "El número de personas sobre el que se cuenta.",
    "Como lo escribieron los autores; donde no nombran base, todas las personas entrevistadas.",
  ),
};
