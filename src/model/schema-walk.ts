import { z } from "zod";
import type { Path } from "./located.ts";

/** What a schema says about one place in a value: the schema of that place, without optional and default around it. */
export function schemaAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = narrow(schema, value);
  let here = value;
  for (const segment of path) {
    here = child(here, segment);
    if (current instanceof z.ZodObject) current = current.shape[segment] as z.core.$ZodType | undefined;
    else if (current instanceof z.ZodArray) current = current.element;
    else return undefined;
    if (!current) return undefined;
    current = narrow(current, here);
  }
  return current;
}

/** The keys that may stand in the group at a path. */
export function keysAt(schema: z.core.$ZodType, path: Path, value: unknown): string[] {
  const found = schemaAt(schema, path, value);
  return found instanceof z.ZodObject ? Object.keys(found.shape).filter((key) => key !== "$schema") : [];
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(child, value);
}

function child(value: unknown, segment: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
  return (value as Record<string | number, unknown>)[segment];
}

/** Unwraps optional and default, and picks the branch of a union that the value says it is. */
function narrow(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    return narrow(schema._zod.def.innerType, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema._zod.def.discriminator;
    const branch = schema.options.find((option) => {
      const literal = option instanceof z.ZodObject ? option.shape[key] : undefined;
      return literal instanceof z.ZodLiteral && literal.values.has(child(value, key) as string);
    });
    return branch ?? schema;
  }
  return schema;
}

/** A value that the schema would accept, to show in a hint. Short, and plainly only an example. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const given = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(given)) return given[0];
  const inner = narrow(schema, undefined);
  if (inner !== schema) return exampleOf(inner);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element)];
  if (schema instanceof z.ZodNumber) return 4;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodDiscriminatedUnion) return exampleOf(schema.options[0] as z.core.$ZodType);
  if (schema instanceof z.ZodObject) {
    const needed = Object.entries(schema.shape).filter(
      ([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
    );
    return Object.fromEntries(needed.map(([key, field]) => [key, exampleOf(field)]));
  }
  return "…";
}
