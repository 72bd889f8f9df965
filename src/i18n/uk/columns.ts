import { column } from "../column.ts";

/** Columns that several tables of data have. */

export const id = column("Ідентифікатор", "Називає те, про що рядок; сталий між версіями, частина його адреси.");
export const number = column(
  "Номер",
  "Місце у звіті, рахуючи від 1.",
  "Пораховано в тому порядку, у якому їх подає звіт.",
);
export const basis = column("Підстава", "Чи рядок переказує джерело (stated), чи це прочитання редакції (editorial).");
export const theme = column("Тема", "`id` рядка в таблиці themes.");
export const recommendation = column("Рекомендація", "`id` рядка в таблиці recommendations.");
export const audience = column("Адресат", "`id` рядка в таблиці audiences.");
export const evidence = column("Свідчення", "`id` рядка в таблиці evidence.");
export const chapter = column("Розділ", "`id` рядка в таблиці chapters.");
export const figure = column("Рисунок", "`id` рядка в таблиці figures.");
export const short = column("Коротка назва", "Назва, як її друкують рисунки та колонтитули.");
export const finding = column("Висновок", "Висновок одним реченням.");
const bounds =
  "Лише обчисленням із `stated` і `of`, у цілих людях, якщо автори не подали межі; сказане лише словами її не має.";
export const prevalence = {
  prevalence_kind: column(
    "Вид числа",
    "exact: джерело подає число. bounded: джерело подає дріб словами, прочитаний як проміжок. worded: джерело подає слово, у якому немає числа. Порожньо: джерело нічого про це не каже.",
    "За тим, які з інших стовпців заповнює джерело.",
  ),
  stated: column("Як сказано", "Власні слова джерела про те, скільки."),
  count: column("Число", "Люди, де джерело подає точне число."),
  at_least: column("Щонайменше", "Нижня межа в людях, прочитана зі слів; лише де є проміжок.", bounds),
  at_most: column("Щонайбільше", "Верхня межа в людях, прочитана зі слів; лише де є проміжок.", bounds),
  of: column(
    "З",
    "Кількість людей, від якої рахують.",
    "Як написали автори; де вони не називають основи — усі опитані.",
  ),
};
