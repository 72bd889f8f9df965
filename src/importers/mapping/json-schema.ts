import { toJsonSchema } from "../../model/json-schemas.ts";
import { mappingSchema } from "./schema.ts";

/** The name of the mapping's schema among those for editors. */
export const MAPPING_SCHEMA = "import-map.schema.json";

/** What an editor completes and checks a mapping file with. */
export function mappingJsonSchema(): object {
  return toJsonSchema("A mapping file: what of coded interviews goes into the report", mappingSchema);
}
