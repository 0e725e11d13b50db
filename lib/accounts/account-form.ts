/** The forms with which an administrator invites someone or changes a role: their fields, and how they are read. */
import { listed } from "../dutch";
import { type Entries, filled, typed, valuesOf } from "../form/entries";
import type { FormField } from "../form/field";
import { readTypedList } from "../form/lists";
import type { FieldProblem } from "../form/problems";
import { nearestNames } from "../places/nearest-names";
import { type AccountRole, accountRoles, type Places } from "./account";

/** What each role is for, as the administrator chooses it. */
export const roleMeanings: Record<AccountRole, string> = {
  advisor: "Legt bewijs en acties vast voor een of meer gemeenten, en maakt het rapport voor de raad.",
  reader: "Leest mee met een gemeente: wethouder, griffier, leidinggevende.",
  "chain-director": "Ziet de gemeenten van een regio, bewaart regionaal bewijs en plaatst opmerkingen.",
  administrator: "Beheert mensen, gemeenten en regio’s. Ziet geen bewijs.",
};

export const isAccountRole = (text: string): text is AccountRole => (accountRoles as readonly string[]).includes(text);

export const nameField: FormField = {
  name: "name",
  kind: "text",
  question: "Naam",
  hint: "Alleen voor deze lijst en voor het bericht. In het logboek staat de functie.",
  required: true,
  maxLength: 200,
};

export const emailField: FormField = { name: "email", kind: "text", question: "E-mailadres", required: true, maxLength: 254 };

const municipalitiesField: FormField = {
  name: "municipalities",
  kind: "lines",
  question: "Voor welke gemeenten?",
  hint: "Eén naam per regel, zoals Bergeijk.",
  required: true,
};

const regionsField: FormField = {
  name: "regions",
  kind: "lines",
  question: "Voor welke regio’s?",
  hint: "Eén naam of code per regel, zoals Oost-Brabant of RE08. Komt een naam vaker voor, gebruik dan de code.",
  required: true,
};

/** The field for the places of a role; an administrator has none. */
export const placeFields = (role: AccountRole): FormField[] =>
  role === "administrator" ? [] : [role === "chain-director" ? regionsField : municipalitiesField];

/** A place of the register, by its code or id. */
export interface Named {
  id: string;
  name: string;
}

export interface Register {
  municipalities: readonly Named[];
  regions: readonly Named[];
}

/** The places that a form names, one on each line, and what is wrong with them. */
export function readPlaces(entries: Entries, register: Register): { places: Places; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = (kind: keyof Places): string[] => {
    const found = valuesOf(entries, kind)
      .flatMap(readTypedList)
      .flatMap((wanted) => {
        const matches = register[kind].filter((place) => isCalled(place, wanted));
        if (matches.length === 1) return matches.map(({ id }) => id);
        problems.push({ field: kind, message: messageFor(wanted, matches, register[kind]) });
        return [];
      });
    return [...new Set(found)];
  };
  return { places: { municipalities: read("municipalities"), regions: read("regions") }, problems };
}

/** Whether this is what somebody means by the text: its code or its name, in whatever letters. */
export const isCalled = ({ id, name }: Named, wanted: string): boolean =>
  [id, name].some((called) => called.localeCompare(wanted, "nl", { sensitivity: "base" }) === 0);

const messageFor = (wanted: string, matches: readonly Named[], all: readonly Named[]): string =>
  matches.length === 0
    ? `“${wanted}” staat niet in het register. ${didYouMean(wanted, all)}`
    : `“${wanted}” komt vaker voor. Schrijf een van deze codes: ${matches.map(({ id }) => id).join(", ")}.`;

/** "Bedoelt u Bergeijk of Bergen?", or that the name should be looked at again where none is near. */
export function didYouMean(wanted: string, all: readonly Named[]): string {
  const near = nearestNames(
    wanted,
    all.map(({ name }) => name),
  );
  return near.length > 0 ? `Bedoelt u ${listed(near, "of")}?` : "Controleer de naam.";
}

/** What was typed for the account itself. */
export const readPerson = (entries: Entries): { name: string; email: string } => ({
  name: filled(typed(entries, "name")) ?? "",
  email: filled(typed(entries, "email")) ?? "",
});
