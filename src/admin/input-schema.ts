// What a schema of `src/load/` accepts, as JSON Schema: the one source of the editor's forms.
import { z } from "zod";

/** The keywords of JSON Schema that our schemas come to. */
export interface InputSchema {
  readonly type?: "array" | "boolean" | "integer" | "number" | "object" | "string";
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly items?: InputSchema;
  readonly anyOf?: readonly InputSchema[];
  readonly allOf?: readonly InputSchema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** What may be written, before defaults and transformations. */
export function inputSchema(schema: z.ZodType): InputSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as InputSchema;
}
