/** What requests and records are called on the pages of erasing. */
import "server-only";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { actionHref, agreementHref, evidenceHref, itemHref } from "@/app/links";
import type { Erasure } from "@/db/erasing/requests";
import { listRegions } from "@/db/places/municipalities";
import type { Owner } from "@/lib/access";
import type { RecordReference } from "@/lib/erasing/reference";
import { erasableNames } from "@/lib/erasing/request";

const ownerName = ({ kind, id }: Owner): string =>
  kind === "municipality" ? municipalityName(id) : (listRegions().find((region) => region.id === id)?.name ?? id);

/** "Bewijs van Beekrijk". */
export const called = ({ kind, owner }: RecordReference): string => `${erasableNames[kind]} van ${ownerName(owner)}`;

export const outcomeNames: Record<NonNullable<Erasure["outcome"]>, string> = {
  confirmed: "Gewist",
  refused: "Afgewezen",
  "taken-back": "Teruggenomen",
};

/** The page of a record, where it has one of its own. */
export function recordHref({ owner, kind, record }: RecordReference): string | null {
  if (kind === "action") return actionHref(owner.id, record);
  if (kind === "agreement") return agreementHref(owner, record);
  if (kind !== "evidence") return null;
  return owner.kind === "municipality" ? evidenceHref(owner.id, record) : itemHref(owner, record);
}
