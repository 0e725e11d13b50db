/** On the overview: what the regions ask of the municipality and still waits for it, each with the way to the answer. */
import Link from "next/link";
import { ofMunicipality } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { type InboxEntry, isOpen } from "@/lib/inbox/entry";
import { inboxHref, municipalityHref, remarkHref } from "../../links";

export function Waiting({ code, entries }: { code: string; entries: readonly InboxEntry[] }) {
  const open = entries.filter(isOpen);
  if (open.length === 0) return null;
  const invitations = open.filter(({ kind }) => kind === "invitation").length;
  const others = open.filter(({ kind }) => kind !== "invitation");
  return (
    <div className="panel">
      <p>
        <strong>{plural(open.length, "vraag van de regio wacht op u", "vragen van de regio wachten op u")}.</strong>{" "}
        <Link href={inboxHref(ofMunicipality(code))}>Naar het postvak</Link>
      </p>
      <ul>
        {invitations > 0 && (
          <li>
            <Link href={`${municipalityHref(code)}/bewijs/uitnodigingen`}>Bevestig uw deelname ({invitations})</Link>
          </li>
        )}
        {others.map(({ kind, id, title, block }) => (
          <li key={`${kind} ${id}`}>
            {block === null ? (
              <Link href={inboxHref(ofMunicipality(code))}>{title}</Link>
            ) : (
              <>
                <Link href={remarkHref(code, currentFramework, block)}>Bouwsteen {block}</Link>: {title}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
