/** A calendar date as a zod schema, apart from `calendar.ts` so that what only counts days brings no schemas to a browser. */
import { z } from "zod";
import { FIRST_DATE, LAST_DATE } from "./calendar";

/** A date that exists and lies between {@link FIRST_DATE} and {@link LAST_DATE}, both included. */
export const isoDate = z.iso
  .date({ error: "Vul een bestaande datum in, geschreven als jjjj-mm-dd." })
  .refine((date) => date >= FIRST_DATE && date <= LAST_DATE, {
    error: `Vul een datum in tussen ${FIRST_DATE} en ${LAST_DATE}.`,
  });
