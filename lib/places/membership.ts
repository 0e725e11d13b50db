/** A time during which a municipality belongs to a region: what it holds, and its form. */
import { z } from "zod";
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { itemId, municipalityCode } from "../text";

const shape = z.strictObject({
  /** See {@link periodId}. */
  id: itemId,
  municipality: municipalityCode,
  /** Both days are included; absent: since or until nobody knows when. */
  validFrom: isoDate.optional(),
  validUntil: isoDate.optional(),
});

export const membership = shape
  .refine(({ validFrom, validUntil }) => validFrom === undefined || validUntil === undefined || validFrom <= validUntil, {
    path: ["validUntil"],
    error: "Kies een laatste dag die niet voor de eerste dag ligt.",
  })
  .refine(({ id, municipality }) => id.startsWith(`${municipality}.`), {
    path: ["id"],
    error: "Deze periode is van een andere gemeente.",
  });

/** The region is the record's owner. */
export type Membership = z.infer<typeof membership>;

/** The id of a municipality's nth period in a region, counted from 1. */
export const periodId = (municipality: string, period: number): string => `${municipality}.${period}`;

export const membershipForm = recordForm({
  schema: membership,
  fields: fieldsOf(shape, [
    ["validFrom", { question: "Eerste dag", hint: "Leeg: niet bekend sinds wanneer." }],
    ["validUntil", { question: "Laatste dag", hint: "Leeg: er is geen einde bekend." }],
  ]),
  unseen: ["id", "municipality"],
});

/** Whether two periods share a day. */
export const overlap = (one: Period, other: Period): boolean => startsBy(one, other) && startsBy(other, one);

type Period = Pick<Membership, "validFrom" | "validUntil">;

const startsBy = ({ validFrom }: Period, { validUntil }: Period): boolean =>
  validFrom === undefined || validUntil === undefined || validFrom <= validUntil;
