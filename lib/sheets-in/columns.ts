/** The columns of the sheet of a type of evidence: the questions of its form, what it is claimed for, and its id. */

import { type EvidenceType, evidenceFields } from "../evidence/form";
import { CLAIM } from "../evidence/form-names";
import { filled } from "../form/entries";
import type { FieldKind, FormField, Option } from "../form/field";

export interface Column {
  /** The field of the form; of what the form asks in another way `claim` or `id`. */
  name: string;
  heading: string;
  /** One line: what to fill in. */
  hint: string;
  kind: FieldKind | "claims" | "id";
  options?: readonly Option[];
}

const ID: Column = {
  name: "id",
  heading: "Kenmerk",
  hint: "Niet wijzigen: hieraan herkent Plateau de regel. Leeg bij nieuw bewijs.",
  kind: "id",
};

const claims = (type: EvidenceType): Column => ({
  name: CLAIM,
  heading: "Voor welke toetspunten?",
  hint: `Elk op een eigen regel (Alt+Enter): het nummer, een dubbele punt en waar het staat, zoals 1.1.1a: § 2.1. ${
    type === "document" ? "Bij een document is de plaats verplicht." : "De plaats mag weg."
  }`,
  kind: "claims",
});

/** The columns in order. An explanation claims nothing: it names its criteria itself. */
export const columnsOf = (type: EvidenceType): Column[] => [
  ...evidenceFields(type).map(columnOf),
  ...(type === "explanation" ? [] : [claims(type)]),
  ID,
];

const columnOf = (field: FormField): Column => ({
  name: field.name,
  heading: field.question,
  hint:
    [field.required ? "Verplicht." : undefined, howToFill(field)].flatMap((said) => (said ? [said] : [])).join(" ") || OPTIONAL,
  kind: field.kind,
  options: field.options,
});

const OPTIONAL = "Mag leeg blijven.";

/** In a sheet nothing is ticked, and a comma is part of a name. */
function howToFill({ kind, hint = "", options }: FormField): string | undefined {
  switch (kind) {
    case "choice":
    case "select":
      return "Kies uit de lijst in de cel.";
    case "choices":
      return options
        ? "Uit het blad Keuzes; meer dan één met een puntkomma ertussen."
        : "De nummers, met een puntkomma ertussen, zoals 1.1.1a; 1.1.1b.";
    case "lines":
      return "Elk op een eigen regel (Alt+Enter) of met een puntkomma ertussen. Geen namen van personen.";
    case "flag":
      return hint.replace(/^Kruis aan/, "Vul ja in");
    case "date":
      return `Een datum, zoals 30-3-2026. ${hint}`.trim();
    default:
      return filled(hint);
  }
}
