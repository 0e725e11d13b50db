/** The form for evidence that keeps an agreement, filled in as far as the agreement says. */
import { ownerHref } from "@/app/links";
import type { Owner } from "@/lib/access";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementNode } from "@/lib/framework/node-id";

/** Values that a form's field takes, one or several: several are offered first. */
const FIELDS: Readonly<Record<string, string>> = { forums: "forum", kinds: "kind", roles: "role", audiences: "audiences" };

export function recordHref(owner: Owner, { id, keeps }: Agreement): string {
  const filledIn = Object.entries(keeps).flatMap(([key, value]) => {
    const field = FIELDS[key];
    return field && Array.isArray(value) ? [[field, value.join(",")]] : [];
  });
  const query = new URLSearchParams([["soort", keeps.type], ["toetspunt", agreementNode(id)], ...filledIn] as [
    string,
    string,
  ][]);
  return `${ownerHref(owner)}/bewijs/nieuw?${query}`;
}
