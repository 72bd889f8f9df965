import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MAPPING_SCHEMA, mappingJsonSchema } from "../src/importers/mapping/json-schema.ts";
import { jsonSchemas } from "../src/model/json-schemas.ts";
import { readFlags } from "./cli.ts";

const flags = readFlags(
  {
    name: "schemas",
    purpose: "Writes the JSON Schemas that editors complete and check a report's files and mapping files with.",
    flags: { out: { type: "string", value: "DIR", help: "Folder that gets them. Default: docs/schema" } },
  },
  process.argv.slice(2),
);
const out = String(flags.out ?? join(import.meta.dirname, "../docs/schema"));

mkdirSync(out, { recursive: true });
const schemas = new Map([...jsonSchemas(), [MAPPING_SCHEMA, mappingJsonSchema()]]);
for (const [name, schema] of schemas) writeFileSync(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
process.stdout.write(`${schemas.size} schemas are in ${out}\n`);
