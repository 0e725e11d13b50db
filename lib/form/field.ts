/**
 * Form fields that follow from a zod schema: what a field holds, whether it is required, how long it may be and which values
 * it takes are read from the schema; only the words around it are written by hand.
 */
import { z } from "zod";
import { capitalised } from "../dutch";
import { labelled } from "../labels";

export type FieldKind = "text" | "longtext" | "date" | "choice" | "select" | "choices" | "lines" | "number" | "flag";

export interface Option {
  value: string;
  label: string;
  /** Of a `select`: the heading that this option stands under. */
  group?: string;
}

/** What a schema cannot say of a field. */
export interface Wording {
  question: string;
  hint?: string;
  /** The message where a required field is left empty; a full sentence. */
  missing?: string;
  /** A text of more than one line. */
  long?: true;
  /** A list of values that the caller offers, where the schema has no closed list. */
  offered?: true;
  /** Left empty, the form makes up a value itself. */
  suggested?: true;
}

export interface FormField extends Wording {
  /** The schema's key. */
  name: string;
  kind: FieldKind;
  required: boolean;
  maxLength?: number;
  /** What can be chosen, of a closed list. */
  options?: Option[];
}

/** The fields of a form in the order of their words. Throws an Error for words about a field that the shape does not have. */
export function fieldsOf<S extends z.ZodObject>(
  shape: S,
  words: readonly (readonly [keyof z.infer<S> & string, Wording])[],
): FormField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(shape, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, labelled.get(zodSchema)),
  });
  return words.map(([name, wording]) => {
    const schema = properties[name];
    if (typeof schema !== "object") throw new Error(`No field ${name} in this shape`);
    return { ...wording, name, required: required.includes(name) && !wording.suggested, ...constraints(schema, wording) };
  });
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

function constraints(schema: JsonSchema, wording: Wording): Pick<FormField, "kind" | "maxLength" | "options"> {
  if (schema.type === "boolean") return { kind: "flag" };
  if (schema.type === "number" || schema.type === "integer") return { kind: "number" };
  if (schema.type === "array") return listConstraints(schema.items as JsonSchema, wording);
  if (schema.enum) return { kind: "choice", options: optionsOf(schema) };
  if (schema.format === "date") return { kind: "date" };
  return { kind: wording.long ? "longtext" : "text", maxLength: schema.maxLength };
}

function listConstraints(items: JsonSchema, { offered }: Wording): Pick<FormField, "kind" | "options"> {
  if (items.enum) return { kind: "choices", options: optionsOf(items) };
  return { kind: offered ? "choices" : "lines" };
}

/** What can be chosen of a closed list, as its schema calls it (`lib/labels.ts`). */
function optionsOf({ labels }: JsonSchema): Option[] {
  if (labels === undefined) throw new Error("This closed list has no labels");
  return Object.entries(labels as Record<string, string>).map(([value, label]) => ({ value, label: capitalised(label) }));
}
