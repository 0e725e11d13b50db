/** The forms follow from the schemas: no field is forgotten, and no constraint is written twice. */
import { describe, expect, it } from "vitest";
import type { FormField } from "../form/field";
import { actionShape } from "../plan/action";
import { actionFields } from "../plan/form";
import { evidenceShapes } from "./evidence";
import { exceptionShape } from "./exception";
import { exceptionFields } from "./exception-form";
import { type EvidenceType, evidenceFields, handledApart } from "./form";

const types = Object.keys(evidenceShapes) as EvidenceType[];

const named = (fields: readonly FormField[], name: string) => fields.find((field) => field.name === name);

const documentOnly = ["adopts"];

describe("the evidence forms", () => {
  it.each(types)("ask every field of %s, or handle it apart", (type) => {
    const asked = evidenceFields(type).map(({ name }) => name);
    const apart = handledApart.filter((name) => type === "document" || !documentOnly.includes(name));
    expect([...asked, ...apart].sort()).toEqual(Object.keys(evidenceShapes[type].shape).sort());
  });

  it.each(types)("demand of %s exactly what its schema demands, apart from a title that is made up", (type) => {
    for (const field of evidenceFields(type)) {
      const { success } = (evidenceShapes[type].shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[
        field.name
      ]!.safeParse(undefined);
      expect([field.name, field.required]).toEqual([field.name, !success && !field.suggested]);
    }
  });

  it("offer exactly the values of a closed list, with their labels", () => {
    expect(named(evidenceFields("meeting"), "forum")?.options?.[2]).toEqual({ value: "official", label: "Ambtelijk overleg" });
    expect(named(evidenceFields("meeting"), "forum")?.options?.map(({ value }) => value)).toEqual(
      evidenceShapes.meeting.shape.forum.options,
    );
  });

  it("know a date, a list, a number and a flag from the schema", () => {
    const kinds = (type: EvidenceType) => Object.fromEntries(evidenceFields(type).map(({ name, kind }) => [name, kind]));
    expect(kinds("document")).toMatchObject({ adoptedOn: "date", parties: "lines", policyFields: "choices", note: "longtext" });
    expect(kinds("activity")).toMatchObject({ participants: "number", audiences: "choices", kind: "choice" });
    expect(kinds("appointment")).toMatchObject({ sinceAtLeast: "flag", holder: "text" });
    expect(kinds("explanation")).toMatchObject({ criteria: "choices" });
  });

  it("take over how long a text may be", () => {
    expect(named(evidenceFields("document"), "title")?.maxLength).toBe(200);
    expect(named(evidenceFields("document"), "note")?.maxLength).toBe(10_000);
  });
});

describe("the forms of actions and exceptions", () => {
  it("ask every field, or handle it apart", () => {
    const all = (fields: readonly FormField[], apart: readonly string[]) =>
      [...fields.map(({ name }) => name), ...apart].sort();
    expect(all(actionFields, ["id", "criterion", "block"])).toEqual(Object.keys(actionShape.shape).sort());
    expect(all(exceptionFields, ["evidence"])).toEqual(Object.keys(exceptionShape.shape).sort());
  });
});
