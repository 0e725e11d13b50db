/** What is proposed of a text, with what was recorded of it before. */
import "server-only";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { standingOf } from "@/db/policy/made";
import type { PolicyText } from "@/db/policy/texts";
import type { Owner, Scope } from "@/lib/access";
import { idsOf, type Offered, offeredOf } from "@/lib/policy/reading/made";
import type { Proposals } from "@/lib/policy/reading/proposals";

export function offeredFrom(scope: Scope, owner: Owner, text: PolicyText, proposals: Proposals): Offered {
  return offeredOf(proposals, text, orNotFound(standingOf(scope, owner, idsOf(proposals, text))));
}
