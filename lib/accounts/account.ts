/** Accounts as an administrator describes them: who it is, the role, and the municipalities or regions it is for. */
import { z } from "zod";
import { type Role, roles } from "../access";
import { itemId, listOf, municipalityCode, title } from "../text";

/** The roles that an account can have: all but the command line's. */
export type AccountRole = Exclude<Role, "operator">;
export const accountRoles = roles.filter((role): role is AccountRole => role !== "operator");

/** An e-mail address as it is compared: in small letters, without space around it. */
const emailAddress = z
  .string()
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(z.email({ error: "Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl." }));

/** Municipalities by code and regions by id. */
export interface Places {
  municipalities: string[];
  regions: string[];
}

/** A role with its places, as fields. */
export const rolePlaces = {
  role: z.enum(accountRoles, { error: "Kies een rol." }),
  municipalities: listOf(municipalityCode),
  regions: listOf(itemId),
};

/** A role with the places that belong to it. */
export const roleInput = z.strictObject(rolePlaces).superRefine(checkPlaces);
export type RoleInput = z.infer<typeof roleInput>;

export const accountInput = z.strictObject({ email: emailAddress, name: title, ...rolePlaces }).superRefine(checkPlaces);
export type AccountInput = z.infer<typeof accountInput>;

/** Which places each role is given. */
const placesOf: Record<AccountRole, keyof Places | null> = {
  advisor: "municipalities",
  reader: "municipalities",
  "chain-director": "regions",
  administrator: null,
};

const missing: Record<keyof Places, string> = {
  municipalities: "Kies ten minste één gemeente.",
  regions: "Kies ten minste één regio.",
};

/** Whether the places are those that the role asks for. */
export function checkPlaces({ role, ...places }: RoleInput, context: z.RefinementCtx): void {
  for (const kind of ["municipalities", "regions"] as const) {
    const wanted = placesOf[role] === kind;
    if (wanted && places[kind].length === 0) context.addIssue({ code: "custom", path: [kind], message: missing[kind] });
    if (!wanted && places[kind].length > 0) {
      context.addIssue({ code: "custom", path: [kind], message: "Deze rol heeft deze keuze niet; haal haar weg." });
    }
  }
}

/** Whether this role is not to be used without a second factor: who has it sees the records of many. */
export const needsSecondFactor = (role: AccountRole): boolean => role === "administrator" || role === "chain-director";

/** The page of a one-time link on which one chooses a password. */
export const passwordPath = (token: string): string => `/inloggen/wachtwoord/${token}`;
