/** Whose record a form is about: the field `owner` as `region:RE08`, or the field `municipality` with its code alone. */
import { type Owner, ofMunicipality } from "../access";
import { type Entries, typed } from "./entries";

/** The owner that the entries name. Whether there is one, and what may be written for it, the database judges by the scope. */
export function readOwner(entries: Entries): Owner {
  const [kind, ...id] = typed(entries, "owner").split(":");
  if (id.length === 0) return ofMunicipality(typed(entries, "municipality"));
  return { kind: kind === "region" ? "region" : "municipality", id: id.join(":") };
}

/** The value of the field `owner`. */
export const ownerText = ({ kind, id }: Owner): string => `${kind}:${id}`;
