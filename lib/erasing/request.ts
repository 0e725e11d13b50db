/** A request to erase the content of a record: on which ground, and why in words of one's own. */
import { type Entries, filled, typed } from "../form/entries";
import type { FormField } from "../form/field";
import type { FieldProblem } from "../form/problems";
import type { ErasableKind } from "./reference";

/** Why content is erased; what stands in the log for ever. */
export const grounds = ["personal-data", "request", "term", "by-mistake", "other"] as const;
export type Ground = (typeof grounds)[number];

export const groundNames: Record<Ground, string> = {
  "personal-data": "Er staan persoonsgegevens in die hier niet horen",
  request: "Verzoek van een betrokkene",
  term: "De bewaartermijn is voorbij",
  "by-mistake": "Bij vergissing vastgelegd, of bij de verkeerde gemeente",
  other: "Iets anders",
};

export const erasableNames: Record<ErasableKind, string> = {
  evidence: "Bewijs",
  exception: "Uitzondering",
  action: "Actie",
  agreement: "Afspraak",
  attachment: "Bijlage",
  remark: "Opmerking",
  "council-form": "Gegevens voor de raad",
  invitation: "Vraag om te bevestigen",
  commitment: "Motie of toezegging",
  "council-answer": "Antwoord voor de raad",
  request: "Vraagronde",
  "form-choice": "Keuze over een vorm",
};

/** So many characters a reason has at most: it says why, and tells nothing of what is erased. */
const LONGEST_REASON = 300;

export const requestFields: FormField[] = [
  {
    name: "ground",
    kind: "choice",
    question: "Waarom moet dit gewist worden?",
    required: true,
    options: grounds.map((value) => ({ value, label: groundNames[value] })),
  },
  {
    name: "reason",
    kind: "longtext",
    question: "Toelichting",
    hint: "Bijvoorbeeld het nummer van het verzoek. Noem niets uit wat gewist wordt: deze zin blijft in het logboek staan.",
    required: false,
    maxLength: LONGEST_REASON,
  },
];

export interface ErasingReason {
  ground: Ground;
  /** Empty where the ground says enough. */
  reason: string;
}

/** The reason that a form gives, or what is wrong with it. */
export function readReason(entries: Entries): { ok: true; input: ErasingReason } | { ok: false; problems: FieldProblem[] } {
  const ground = grounds.find((one) => one === typed(entries, "ground"));
  const reason = filled(typed(entries, "reason")) ?? "";
  const problems: FieldProblem[] = [];
  if (ground === undefined) problems.push({ field: "ground", message: "Kies waarom dit gewist moet worden." });
  if ([...reason].length > LONGEST_REASON) {
    problems.push({ field: "reason", message: `Maak de toelichting korter: hooguit ${LONGEST_REASON} tekens.` });
  }
  if (ground === "other" && reason === "") {
    problems.push({ field: "reason", message: "Vul in waarom. Bij “Iets anders” zegt de keuze zelf te weinig." });
  }
  return ground === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, input: { ground, reason } };
}
