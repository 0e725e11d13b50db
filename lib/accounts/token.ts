/** Tokens with which another program asks the API: what an administrator says of one. */
import { z } from "zod";
import { type IsoDate, plus } from "../calendar";
import { isoDate } from "../iso-date";
import type { Problem } from "../problem";
import { title } from "../text";
import { type AccountRole, checkPlaces, rolePlaces } from "./account";

/** The roles that a token can have: an administrator's work is done by people. */
export const tokenRoles = ["advisor", "reader", "chain-director"] as const satisfies readonly AccountRole[];
export type TokenRole = (typeof tokenRoles)[number];

export const isTokenRole = (text: string): text is TokenRole => (tokenRoles as readonly string[]).includes(text);

export const tokenShape = z.strictObject({
  ...rolePlaces,
  role: z.enum(tokenRoles, { error: "Kies een rol." }),
  name: title,
  /** The last day on which it works. */
  until: isoDate,
});

export const tokenInput = tokenShape.superRefine(checkPlaces);
export type TokenInput = z.infer<typeof tokenInput>;

/** What is wrong with its end, seen on the day `today`: it is at most a year ahead, so that somebody looks at it again. */
export function endProblems({ until }: TokenInput, today: IsoDate): Problem[] {
  if (until < today) return [{ path: ["until"], message: "Kies een dag die niet voorbij is." }];
  if (until > plus(today, "P1Y")) return [{ path: ["until"], message: "Kies een dag die hooguit een jaar vooruit ligt." }];
  return [];
}
