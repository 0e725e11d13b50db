/** On the overview: what the regions ask the municipality to confirm. */
import Link from "next/link";
import type { OwnInvitation } from "@/db/evidence/invitations";
import { plural } from "@/lib/dutch";
import { municipalityHref } from "../../links";

export function Invited({ code, invitations }: { code: string; invitations: readonly OwnInvitation[] }) {
  const open = invitations.filter(({ tookPart }) => tookPart === undefined).length;
  if (open === 0) return null;
  return (
    <p className="panel">
      <strong>De regio vraagt of uw gemeente meedeed.</strong>{" "}
      <Link href={`${municipalityHref(code)}/bewijs/uitnodigingen`}>
        {plural(open, "keer deelname bevestigen", "keer deelname bevestigen")}
      </Link>
    </p>
  );
}
