export type { ClientWords, SearchWords } from "./en/search.ts";
