/** How the values of a closed list are called on screen: the schema of the list carries its labels, a form reads them from it. */
import { z } from "zod";

/** The Dutch label of each value, by the schema that takes exactly these values. */
export const labelled = z.registry<{ labels: Readonly<Record<string, string>> }>();
