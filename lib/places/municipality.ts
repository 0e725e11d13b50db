/** A municipality and the regions it belongs to, as files and screens name them. */
import { z } from "zod";
import { itemId, municipalityCode, text } from "../text";

export const municipality = z.strictObject({ code: municipalityCode, name: text });
export const region = z.strictObject({ id: itemId, name: text });

export type Municipality = z.infer<typeof municipality>;
export type Region = z.infer<typeof region>;
