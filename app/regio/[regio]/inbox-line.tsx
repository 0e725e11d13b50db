/** On the region's page: how much is new in the inbox, and how much is late. */
import { Link } from "@/app/_components/link";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { inboxHref } from "@/app/links";
import { inboxReadAt } from "@/db/accounts/inbox";
import { regionInbox } from "@/db/inbox/inbox";
import { ofRegion, type Scope } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { isLate, isUnread } from "@/lib/inbox/entry";

interface Props {
  scope: Scope;
  region: { id: string; name: string };
  today: IsoDate;
  members: readonly Assessment[];
}

export function InboxLine({ scope, region, today, members }: Props) {
  const owner = ofRegion(region.id);
  const entries = orNotFound(regionInbox(scope, region, { members, today }));
  const readAt = inboxReadAt(scope, owner);
  const fresh = entries.filter((entry) => isUnread(entry, "region", readAt)).length;
  const late = entries.filter((entry) => isLate(entry, today)).length;
  const told = [...(fresh > 0 ? [`${fresh} nieuw`] : []), ...(late > 0 ? [`${late} te laat`] : [])].join(", ");
  return <Link href={inboxHref(owner)}>Postvak{told && ` (${told})`}</Link>;
}
