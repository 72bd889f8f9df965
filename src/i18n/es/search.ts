import type { SearchWords } from "../en/search.ts";

/** The words of the search. */
export const search: SearchWords = {
  label: "Buscar en el informe",
  close: "Cerrar",
  hint: "Capítulos, temas, recomendaciones y figuras. Ponga entre comillas una expresión exacta.",
  suggestions: "O empiece por",
  contents: "El índice del informe",
  filter: "Tipo de página",
  all: "Todo",
  kinds: [
    { value: "Chapter", one: "Capítulo", many: "Capítulos" },
    { value: "Theme", one: "Tema", many: "Temas" },
    { value: "Recommendation", one: "Recomendación", many: "Recomendaciones" },
    { value: "Figure", one: "Figura", many: "Figuras" },
    { value: "Page", one: "", many: "Otras páginas" },
  ],
  loading: "Buscando…",
  more: "Mostrar más resultados",
  asPage: "Todos los resultados en una página",
  everyKind: "Mostrar resultados de todos los tipos",
  advice: [
    "Revise la ortografía, o use menos palabras y más sencillas.",
    "Empiece una palabra y deje el resto: «organiz» encuentra organizadora y organización.",
  ],
  toContents: "Ir al índice",
  failed: "No se puede acceder al índice de búsqueda.",
  failedWhy:
    "Si ha abierto este informe desde una carpeta de su ordenador: los navegadores solo permiten buscar desde un servidor web. Si lo lee en línea, puede que se haya cortado la conexión.",
  again: "Intentar de nuevo",
  noScript:
    "La búsqueda necesita JavaScript, que está desactivado o no se ha cargado. El resto del informe se lee sin él.",
  keys: { move: "para moverse", open: "para abrir", close: "para cerrar" },
  client: {
    count: { one: "{n} resultado", many: "{n} de resultados", other: "{n} resultados" },
    none: "No se encontró nada para «{q}».",
    noneOfKind: "No se encontró nada de este tipo para «{q}».",
    failed: "No se puede acceder al índice de búsqueda.",
  },
};
