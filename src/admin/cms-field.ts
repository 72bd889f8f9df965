/** What of JSON Schema our schemas use (`model/json-schemas.ts`). */
export interface JsonSchema {
  type?: string;
  description?: string;
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
}

/** A field of the editor’s forms, as its configuration has it (https://sveltiacms.app/en/docs/fields). */
export interface CmsField {
  name: string;
  widget: string;
  /** All but hidden fields have one. */
  label?: string;
  required?: boolean;
  hint?: string;
  fields?: CmsField[];
  field?: CmsField;
  options?: readonly unknown[];
  multiple?: boolean;
  pattern?: readonly [string, string];
  value_type?: string;
  collapsed?: boolean | "auto";
  summary?: string;
}

/** Texts of more than a line. */
const LONG = new Set(
  "summary finding description text caption note reason provenance definition approach was now".split(" "),
);

/**
 * The form for one key of a schema. What no form of the editor can hold (a number or a sign, a word or a list) is a hidden
 * field, which keeps the value that it has.
 */
export function cmsField(name: string, schema: JsonSchema, isRequired: boolean): CmsField {
  const { description } = schema;
  const base = {
    name,
    label: name,
    required: isRequired,
    ...(description ? { hint: description.replaceAll("`", "") } : {}),
  };
  const hidden = { name, widget: "hidden" };
  if (name === "$schema") return hidden;
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) {
    const merged = mergedObject(variants);
    return merged ? objectField(base, merged) : hidden;
  }
  if (schema.enum) return { ...base, widget: "select", options: schema.enum };
  if (schema.const !== undefined) return { ...base, widget: "select", options: [schema.const] };
  switch (schema.type) {
    case "string":
      return {
        ...base,
        widget: LONG.has(name) ? "text" : "string",
        ...(schema.pattern
          ? { pattern: [schema.pattern, description?.replaceAll("`", "") ?? `See ${name}.`] as const }
          : {}),
      };
    case "integer":
    case "number":
      return { ...base, widget: "number", value_type: schema.type === "integer" ? "int" : "float" };
    case "boolean":
      // A box that isn't ticked is written as `false`, where a key that is left out may mean `true`.
      return isRequired ? { ...base, widget: "boolean" } : hidden;
    case "array":
      return listField(base, schema.items ?? {}) ?? hidden;
    case "object":
      return schema.properties ? objectField(base, schema) : hidden;
    default:
      return hidden;
  }
}

/** The fields of an object’s schema, in its order. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): CmsField[] {
  return Object.entries(properties).map(([name, schema]) => cmsField(name, schema, required.includes(name)));
}

type Base = Omit<CmsField, "widget">;

function objectField(base: Base, schema: JsonSchema): CmsField {
  return { ...base, widget: "object", collapsed: "auto", fields: fieldsOf(schema) };
}

function listField(base: Base, items: JsonSchema): CmsField | undefined {
  if (items.enum) return { ...base, widget: "select", multiple: true, options: items.enum };
  if (items.type === "string") return { ...base, widget: "list" };
  const whole = items.properties ? items : mergedObject(items.anyOf ?? items.oneOf ?? []);
  if (!whole) return undefined;
  const fields = fieldsOf(whole);
  const named = ["title", "name", "term", "id"].find((name) => fields.some((field) => field.name === name));
  return { ...base, widget: "list", collapsed: true, fields, ...(named ? { summary: `{{fields.${named}}}` } : {}) };
}

/** Objects of several kinds as one form that has the fields of all: those of one kind alone may be left out. */
function mergedObject(variants: readonly JsonSchema[]): JsonSchema | undefined {
  if (variants.length === 0 || variants.some(({ properties }) => !properties)) return undefined;
  const properties: Record<string, JsonSchema> = {};
  for (const variant of variants) {
    for (const [name, schema] of Object.entries(variant.properties ?? {})) {
      const before = properties[name];
      const isKind = schema.const !== undefined;
      properties[name] = isKind ? { enum: [...(before?.enum ?? []), schema.const] } : (before ?? schema);
    }
  }
  const required = Object.keys(properties).filter((name) => variants.every((one) => one.required?.includes(name)));
  return { type: "object", properties, required };
}
