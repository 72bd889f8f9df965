import { parse } from "csv-parse/sync";

/** As much of a Data Package's descriptor as rows are held to. */
export interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: {
        name: string;
        type: string;
        missingValues: { value: string }[];
        constraints?: { required?: boolean; unique?: boolean; pattern?: string; enum?: string[]; minimum?: number };
      }[];
      primaryKey: string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }[];
}

type Row = Record<string, string>;

/** The rows of a CSV file; the first line has the names. */
export function rowsIn(bytes: Uint8Array): Row[] {
  return parse(Buffer.from(bytes), { bom: true, columns: true, record_delimiter: "\r\n" });
}

/** Everything in the tables that their schemas forbid, in words. */
export function schemaFaults({ resources }: Descriptor, files: ReadonlyMap<string, Uint8Array>): string[] {
  const tables = new Map(resources.map(({ name, path }) => [name, rowsIn(files.get(path) ?? new Uint8Array())]));
  return resources.flatMap(({ name: table, path, schema }) => {
    const faults: string[] = [];
    const rows = tables.get(table) ?? [];
    const head: string[] = parse(Buffer.from(files.get(path) ?? []), { bom: true, to_line: 1 })[0] ?? [];
    const names = schema.fields.map(({ name }) => name);
    if (head.join() !== names.join()) faults.push(`${table}: the columns are ${head.join()}, not ${names.join()}`);
    for (const { name, type, constraints = {}, missingValues } of schema.fields) {
      const isMissing = (value: string) => missingValues.some((missing) => missing.value === value);
      const given = rows.map((row) => row[name] ?? "").filter((value) => !isMissing(value));
      const say = (what: string) => faults.push(`${table}.${name}: ${what}`);
      if (constraints.required && given.length < rows.length) say("a value is missing");
      if (constraints.unique && new Set(given).size < given.length) say("a value stands twice");
      for (const value of given) {
        const { pattern, minimum } = constraints;
        if (type === "integer" && !/^-?\d+$/.test(value)) say(`“${value}” is no whole number`);
        if (type === "number" && !/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(value)) say(`“${value}” is no number`);
        if (minimum !== undefined && Number(value) < minimum) say(`${value} is below ${minimum}`);
        if (pattern && !new RegExp(pattern).test(value)) say(`“${value}” is not as ${pattern}`);
        if (constraints.enum && !constraints.enum.includes(value)) say(`“${value}” is not allowed`);
      }
    }
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((name) => row[name])));
    if (new Set(keys).size < keys.length) faults.push(`${table}: two rows have one key`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields]));
      for (const row of rows) {
        if (row[fields] && !known.has(row[fields]))
          faults.push(`${table}.${fields}: ${reference.resource} has no “${row[fields]}”`);
      }
    }
    return faults;
  });
}
