/** What is searched for, as the address of the search page keeps it. An empty kind is every kind. */
export interface QueryState {
  query: string;
  kind: string;
}

/** Reads `?q=…&kind=…`. */
export function readQuery(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  return { query: (parameters.get("q") ?? "").trim(), kind: parameters.get("kind") ?? "" };
}

/** Writes `?q=…&kind=…`, and nothing for nothing. The kind is in lower case, as addresses are. */
export function writeQuery({ query, kind }: QueryState): string {
  if (query.trim() === "") return "";
  const parameters = new URLSearchParams({ q: query.trim() });
  if (kind !== "") parameters.set("kind", kind.toLowerCase());
  return `?${parameters}`;
}
